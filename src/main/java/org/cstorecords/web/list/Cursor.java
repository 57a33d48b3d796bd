package org.cstorecords.web.list;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.zip.CRC32;

/**
 * The place in a list after which a page begins.
 *
 * @param keys the keys of the last record of the page before, as text
 */
record Cursor(List<String> keys) {

    private static final String SEPARATOR = "\n";

    /**
     * Returns the cursor that a client sent.
     *
     * @param text the parameter
     * @param list the URL of the list, see {@link ListUrl}
     * @throws IllegalArgumentException if the service did not make it, or made it for another list
     */
    static Cursor parse(String text, String list) {
        String plain = decode(text);
        List<String> parts = List.of(plain.split(SEPARATOR, -1));
        List<String> keys = parts.subList(1, parts.size());
        if (plain.indexOf('\0') >= 0 || !parts.get(0).equals(checksum(list, keys))) {
            throw new IllegalArgumentException(
                    "was not made by this service, or for a list with another path, filter or order.");
        }
        return new Cursor(keys);
    }

    /** Returns the cursor as the value of a parameter. The checksum binds it to the list. */
    String format(String list) {
        List<String> parts = new ArrayList<>(List.of(checksum(list, keys)));
        parts.addAll(keys);
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join(SEPARATOR, parts).getBytes(StandardCharsets.UTF_8));
    }

    private static String decode(String text) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(text);
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (IllegalArgumentException | CharacterCodingException e) {
            throw new IllegalArgumentException("was not made by this service.", e);
        }
    }

    private static String checksum(String list, List<String> keys) {
        CRC32 checksum = new CRC32();
        checksum.update((list + SEPARATOR + String.join(SEPARATOR, keys)).getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(checksum.getValue());
    }
}
