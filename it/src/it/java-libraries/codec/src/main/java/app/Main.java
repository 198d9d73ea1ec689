// SPDX-License-Identifier: Apache-2.0
package app;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.commons.codec.DecoderException;
import org.apache.commons.codec.EncoderException;
import org.apache.commons.codec.binary.Base16;
import org.apache.commons.codec.binary.Base32;
import org.apache.commons.codec.binary.Base64;
import org.apache.commons.codec.binary.BinaryCodec;
import org.apache.commons.codec.binary.Hex;
import org.apache.commons.codec.binary.StringUtils;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.commons.codec.digest.MurmurHash3;
import org.apache.commons.codec.digest.PureJavaCrc32C;
import org.apache.commons.codec.digest.XXHash32;
import org.apache.commons.codec.language.Caverphone2;
import org.apache.commons.codec.language.ColognePhonetic;
import org.apache.commons.codec.language.DoubleMetaphone;
import org.apache.commons.codec.language.MatchRatingApproachEncoder;
import org.apache.commons.codec.language.Metaphone;
import org.apache.commons.codec.language.Nysiis;
import org.apache.commons.codec.language.RefinedSoundex;
import org.apache.commons.codec.language.Soundex;
import org.apache.commons.codec.net.PercentCodec;
import org.apache.commons.codec.net.QuotedPrintableCodec;
import org.apache.commons.codec.net.URLCodec;

public final class Main {

    public static void main(String[] args) throws DecoderException, EncoderException {
        System.out.println(DigestUtils.sha256Hex("text"));
        for (String text : new String[] {"", "f", "fo", "foo", "Grüße, €😀 = 100%", "a longer text of more than one line ".repeat(3)}) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            System.out.println(Base64.encodeBase64String(bytes) + " " + Base64.encodeBase64URLSafeString(bytes) + " "
                    + new Base32().encodeToString(bytes) + " " + new Base16().encodeToString(bytes) + " "
                    + Hex.encodeHexString(bytes));
            System.out.println(new String(Base64.encodeBase64Chunked(bytes), StandardCharsets.US_ASCII));
            System.out.println(Arrays.equals(bytes, Base64.decodeBase64(Base64.encodeBase64(bytes))) + " "
                    + StringUtils.newStringUtf8(new Base32().decode(new Base32().encode(bytes))).equals(text));
            System.out.println(MurmurHash3.hash32x86(bytes) + " " + Arrays.toString(MurmurHash3.hash128x64(bytes)));
            XXHash32 hash = new XXHash32(7);
            hash.update(bytes, 0, bytes.length);
            PureJavaCrc32C crc = new PureJavaCrc32C();
            crc.update(bytes, 0, bytes.length);
            System.out.println(hash.getValue() + " " + crc.getValue() + " " + new URLCodec().encode(text) + " "
                    + new QuotedPrintableCodec().encode(text) + " "
                    + new String(new PercentCodec().encode(bytes), StandardCharsets.US_ASCII) + " "
                    + BinaryCodec.toAsciiString(bytes));
        }
        for (String name : new String[] {"Robert", "Rupert", "Tymczak", "Pfister", "Honeyman", "Müller", "Schmidt",
            "Wikipedia", "Breschnew", "Thompson", "Xavier"}) {
            System.out.println(name + " " + new Soundex().encode(name.replace('ü', 'u')) + " "
                    + new RefinedSoundex().encode(name.replace('ü', 'u')) + " " + new Metaphone().encode(name) + " "
                    + new DoubleMetaphone().encode(name) + " " + new DoubleMetaphone().doubleMetaphone(name, true) + " "
                    + new ColognePhonetic().encode(name) + " " + new Nysiis().encode(name) + " "
                    + new Caverphone2().encode(name) + " " + new MatchRatingApproachEncoder().encode(name));
        }
        for (String bad : new String[] {"abc", "zz"}) {
            try {
                System.out.println(Hex.decodeHex(bad).length);
            } catch (DecoderException e) {
                System.out.println(e.getMessage());
            }
        }
        System.out.println(new Base64(76, new byte[] {'\n'}).encodeToString(new byte[60]));
    }
}
