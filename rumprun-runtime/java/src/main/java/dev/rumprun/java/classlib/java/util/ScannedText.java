// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.util;

import java.io.IOException;
import java.nio.CharBuffer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a scanner has read and not used yet. It reads no more than it needs. */
final class ScannedText {

    private static final int BLOCK = 1024;

    private final Readable source;
    private final CharBuffer block;
    private String text;
    private int position;
    private boolean ended;
    private IOException failure;

    ScannedText(Readable source) {
        this.source = source;
        text = "";
        block = CharBuffer.allocate(BLOCK);
    }

    ScannedText(String text) {
        this.text = text;
        source = null;
        block = null;
        ended = true;
    }

    Readable source() {
        return source;
    }

    /** What ended the text before its time; null if nothing did. */
    IOException failure() {
        return failure;
    }

    void failed(IOException e) {
        failure = e;
    }

    int position() {
        return position;
    }

    /** Goes back or forth; a place is good until the next one is gone to. */
    void goTo(int place) {
        position = place;
    }

    int length() {
        return text.length();
    }

    boolean hasEnded() {
        return ended;
    }

    char at(int place) {
        return text.charAt(place);
    }

    String between(int start, int end) {
        return text.substring(start, end);
    }

    /** A matcher for what is between two places; it sees what is around them. */
    Matcher matcher(Pattern pattern, int start, int end) {
        return pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false).region(start, end);
    }

    /** Reads more, unless there is none. Places stay what they are. */
    boolean readMore() {
        if (ended) {
            return false;
        }
        block.clear();
        int count;
        try {
            count = source.read(block);
        } catch (IOException e) {
            failed(e);
            count = -1;
        }
        if (count < 0) {
            ended = true;
        } else {
            block.flip();
            text += block;
        }
        return true;
    }

    /** Forgets what is before the position, as far as that is worth it. */
    void forget() {
        if (source != null && position > BLOCK) {
            text = text.substring(position);
            position = 0;
        }
    }
}
