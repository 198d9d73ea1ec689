// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.util;

import java.io.Closeable;
import java.io.File;
import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.InputMismatchException;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Scanner;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** {@link Scanner}. Numbers are those of the English language, whatever the locale. */
public final class TScanner implements Iterator<String>, Closeable {

    private static final Pattern SPACE = Pattern.compile("\\p{javaWhitespace}+");
    private static final Pattern ALL = Pattern.compile("(?s).*");
    private static final String SEPARATORS = "\n\r\u2028\u2029\u0085";
    private static final int DECIMAL = 10;

    private final ScannedText text;
    private Pattern delimiter = SPACE;
    private Locale locale = Locale.getDefault();
    private int radix = DECIMAL;
    private boolean closed;
    /** The match of the last call; null if there was none. */
    private Matcher last;

    public TScanner(Readable source) {
        text = new ScannedText(Objects.requireNonNull(source, "source"));
    }

    public TScanner(InputStream source) {
        this(new InputStreamReader(source));
    }

    public TScanner(InputStream source, String charset) {
        this(source, charset(charset));
    }

    public TScanner(InputStream source, Charset charset) {
        this(new InputStreamReader(Objects.requireNonNull(source, "source"), charset));
    }

    public TScanner(File source) throws FileNotFoundException {
        this(new FileInputStream(source));
    }

    public TScanner(File source, String charset) throws FileNotFoundException {
        this(source, charset(charset));
    }

    public TScanner(File source, Charset charset) throws FileNotFoundException {
        this(new FileInputStream(source), charset);
    }

    public TScanner(Path source) throws IOException {
        this(Files.newInputStream(source));
    }

    public TScanner(Path source, String charset) throws IOException {
        this(source, charset(charset));
    }

    public TScanner(Path source, Charset charset) throws IOException {
        this(Files.newInputStream(source), charset);
    }

    public TScanner(String source) {
        text = new ScannedText(source);
    }

    private static Charset charset(String name) {
        Objects.requireNonNull(name, "charsetName");
        try {
            return Charset.forName(name);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(name);
        }
    }

    @Override
    public void close() {
        if (!closed) {
            closed = true;
            if (text.source() instanceof Closeable source) {
                try {
                    source.close();
                } catch (IOException e) {
                    text.failed(e);
                }
            }
        }
    }

    public IOException ioException() {
        return text.failure();
    }

    public Pattern delimiter() {
        return delimiter;
    }

    public Scanner useDelimiter(Pattern pattern) {
        delimiter = Objects.requireNonNull(pattern);
        return self();
    }

    public Scanner useDelimiter(String pattern) {
        return useDelimiter(Pattern.compile(pattern));
    }

    public Locale locale() {
        return locale;
    }

    public Scanner useLocale(Locale other) {
        locale = Objects.requireNonNull(other);
        return self();
    }

    public int radix() {
        return radix;
    }

    public Scanner useRadix(int other) {
        if (other < Character.MIN_RADIX || other > Character.MAX_RADIX) {
            throw new IllegalArgumentException("radix:" + other);
        }
        radix = other;
        return self();
    }

    public Scanner reset() {
        delimiter = SPACE;
        locale = Locale.getDefault();
        radix = DECIMAL;
        return self();
    }

    private Scanner self() {
        return (Scanner) (Object) this;
    }

    public MatchResult match() {
        if (last == null) {
            throw new IllegalStateException("No match result available");
        }
        return last.toMatchResult();
    }

    @Override
    public boolean hasNext() {
        ensureOpen();
        int start = text.position();
        boolean found = skipDelimiter();
        text.goTo(start);
        last = null;
        return found;
    }

    @Override
    public String next() {
        return next(ALL);
    }

    public boolean hasNext(String pattern) {
        return hasNext(Pattern.compile(pattern));
    }

    public String next(String pattern) {
        return next(Pattern.compile(pattern));
    }

    public boolean hasNext(Pattern pattern) {
        ensureOpen();
        Objects.requireNonNull(pattern);
        int start = text.position();
        boolean found = token(pattern) != null;
        text.goTo(start);
        return found;
    }

    public String next(Pattern pattern) {
        ensureOpen();
        Objects.requireNonNull(pattern);
        text.forget();
        String token = token(pattern);
        if (token == null) {
            throw noToken();
        }
        return token;
    }

    private RuntimeException noToken() {
        return text.hasEnded() && text.position() == text.length()
                ? new NoSuchElementException() : new InputMismatchException();
    }

    /** Goes behind the next token and gives it; if there is none, or none such, then before it, and null. */
    private String token(Pattern pattern) {
        last = null;
        if (!skipDelimiter()) {
            return null;
        }
        int start = text.position();
        Matcher token = text.matcher(pattern, start, endOfToken(start));
        if (!token.matches()) {
            return null;
        }
        last = token;
        text.goTo(token.end());
        return token.group();
    }

    /** Goes behind a delimiter, if one is next; whether there is something then. */
    private boolean skipDelimiter() {
        while (true) {
            Matcher before = text.matcher(delimiter, text.position(), text.length());
            boolean found = before.lookingAt();
            if ((found ? before.hitEnd() : text.position() == text.length()) && text.readMore()) {
                continue;
            }
            if (found) {
                text.goTo(before.end());
            }
            while (text.position() == text.length()) {
                if (!text.readMore()) {
                    return false;
                }
            }
            return true;
        }
    }

    private int endOfToken(int start) {
        while (true) {
            Matcher behind = text.matcher(delimiter, start, text.length());
            boolean found = behind.find();
            if (found && behind.end() == start) {
                found = behind.find();
            }
            if (found && !(behind.requireEnd() && !text.hasEnded())) {
                return behind.start();
            }
            if (!text.readMore()) {
                return text.length();
            }
        }
    }

    public boolean hasNextLine() {
        ensureOpen();
        int start = text.position();
        int end = endOfLine();
        last = null;
        return end < text.length() || end > start;
    }

    public String nextLine() {
        ensureOpen();
        text.forget();
        int start = text.position();
        int end = endOfLine();
        if (end == text.length()) {
            if (end == start) {
                throw new NoSuchElementException("No line found");
            }
            text.goTo(end);
        } else {
            boolean isPair = text.at(end) == '\r' && (end + 1 < text.length() || text.readMore() && end + 1 < text.length())
                    && text.at(end + 1) == '\n';
            text.goTo(end + (isPair ? 2 : 1));
        }
        last = text.matcher(ALL, start, text.position());
        last.matches();
        return text.between(start, end);
    }

    /** Where the next line separator is, or the end. */
    private int endOfLine() {
        int end = text.position();
        while (end < text.length() || text.readMore()) {
            for (; end < text.length(); end++) {
                if (SEPARATORS.indexOf(text.at(end)) >= 0) {
                    return end;
                }
            }
        }
        return end;
    }

    public String findInLine(String pattern) {
        return findInLine(Pattern.compile(pattern));
    }

    public String findInLine(Pattern pattern) {
        ensureOpen();
        Objects.requireNonNull(pattern);
        int rest = endOfLine() - text.position();
        return rest == 0 ? null : findWithinHorizon(pattern, rest);
    }

    public String findWithinHorizon(String pattern, int horizon) {
        return findWithinHorizon(Pattern.compile(pattern), horizon);
    }

    public String findWithinHorizon(Pattern pattern, int horizon) {
        ensureOpen();
        Objects.requireNonNull(pattern);
        if (horizon < 0) {
            throw new IllegalArgumentException("horizon < 0");
        }
        text.forget();
        last = null;
        while (true) {
            int start = text.position();
            boolean isLimited = horizon > 0 && horizon <= text.length() - start;
            Matcher found = text.matcher(pattern, start, isLimited ? start + horizon : text.length());
            boolean isFound = found.find();
            if (isFound && (isLimited || !found.hitEnd()) || isLimited || !text.readMore()) {
                if (!isFound) {
                    return null;
                }
                text.goTo(found.end());
                last = found;
                return found.group();
            }
        }
    }

    public Scanner skip(String pattern) {
        return skip(Pattern.compile(pattern));
    }

    public Scanner skip(Pattern pattern) {
        ensureOpen();
        Objects.requireNonNull(pattern);
        text.forget();
        last = null;
        while (true) {
            Matcher next = text.matcher(pattern, text.position(), text.length());
            boolean found = next.lookingAt();
            if (!next.hitEnd() || !text.readMore()) {
                if (!found) {
                    throw new NoSuchElementException();
                }
                last = next;
                text.goTo(next.end());
                return self();
            }
        }
    }

    public Stream<String> tokens() {
        ensureOpen();
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(this, Spliterator.ORDERED), false);
    }

    public Stream<MatchResult> findAll(Pattern pattern) {
        ensureOpen();
        Objects.requireNonNull(pattern);
        List<MatchResult> all = new ArrayList<>();
        while (findWithinHorizon(pattern, 0) != null) {
            all.add(match());
        }
        return all.stream();
    }

    public Stream<MatchResult> findAll(String pattern) {
        return findAll(Pattern.compile(pattern));
    }

    public boolean hasNextBoolean() {
        return has(TScanner::isBoolean, Function.identity());
    }

    public boolean nextBoolean() {
        return next(TScanner::isBoolean, Boolean::parseBoolean);
    }

    private static String isBoolean(String token) {
        return token.equalsIgnoreCase("true") || token.equalsIgnoreCase("false") ? token : null;
    }

    public boolean hasNextByte() {
        return hasNextByte(radix);
    }

    public boolean hasNextByte(int base) {
        return has(integer(base), number -> Byte.parseByte(number, base));
    }

    public byte nextByte() {
        return nextByte(radix);
    }

    public byte nextByte(int base) {
        return next(integer(base), number -> Byte.parseByte(number, base));
    }

    public boolean hasNextShort() {
        return hasNextShort(radix);
    }

    public boolean hasNextShort(int base) {
        return has(integer(base), number -> Short.parseShort(number, base));
    }

    public short nextShort() {
        return nextShort(radix);
    }

    public short nextShort(int base) {
        return next(integer(base), number -> Short.parseShort(number, base));
    }

    public boolean hasNextInt() {
        return hasNextInt(radix);
    }

    public boolean hasNextInt(int base) {
        return has(integer(base), number -> Integer.parseInt(number, base));
    }

    public int nextInt() {
        return nextInt(radix);
    }

    public int nextInt(int base) {
        return next(integer(base), number -> Integer.parseInt(number, base));
    }

    public boolean hasNextLong() {
        return hasNextLong(radix);
    }

    public boolean hasNextLong(int base) {
        return has(integer(base), number -> Long.parseLong(number, base));
    }

    public long nextLong() {
        return nextLong(radix);
    }

    public long nextLong(int base) {
        return next(integer(base), number -> Long.parseLong(number, base));
    }

    public boolean hasNextBigInteger() {
        return hasNextBigInteger(radix);
    }

    public boolean hasNextBigInteger(int base) {
        return has(integer(base), Function.identity());
    }

    public BigInteger nextBigInteger() {
        return nextBigInteger(radix);
    }

    public BigInteger nextBigInteger(int base) {
        return next(integer(base), number -> new BigInteger(number, base));
    }

    private static UnaryOperator<String> integer(int base) {
        if (base < Character.MIN_RADIX || base > Character.MAX_RADIX) {
            throw new IllegalArgumentException("radix:" + base);
        }
        return token -> ScannedNumbers.integer(token, base);
    }

    public boolean hasNextFloat() {
        return hasNextDouble();
    }

    public float nextFloat() {
        return next(ScannedNumbers::floating, Float::parseFloat);
    }

    public boolean hasNextDouble() {
        return has(ScannedNumbers::floating, Function.identity());
    }

    public double nextDouble() {
        return next(ScannedNumbers::floating, Double::parseDouble);
    }

    public boolean hasNextBigDecimal() {
        return has(ScannedNumbers::decimal, Function.identity());
    }

    public BigDecimal nextBigDecimal() {
        return next(ScannedNumbers::decimal, BigDecimal::new);
    }

    /** Whether the next token is a number that has a value. */
    private boolean has(UnaryOperator<String> number, Function<String, ?> value) {
        ensureOpen();
        int start = text.position();
        String token = token(ALL);
        text.goTo(start);
        String read = token == null ? null : number.apply(token);
        if (read == null) {
            return false;
        }
        try {
            value.apply(read);
            return true;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private <T> T next(UnaryOperator<String> number, Function<String, T> value) {
        ensureOpen();
        text.forget();
        String token = token(ALL);
        if (token == null) {
            throw noToken();
        }
        int end = text.position();
        text.goTo(end - token.length());
        String read = number.apply(token);
        if (read == null) {
            last = null;
            throw new InputMismatchException();
        }
        try {
            T result = value.apply(read);
            text.goTo(end);
            return result;
        } catch (NumberFormatException e) {
            throw new InputMismatchException(e.getMessage());
        }
    }

    private void ensureOpen() {
        if (closed) {
            throw new IllegalStateException("Scanner closed");
        }
    }
}
