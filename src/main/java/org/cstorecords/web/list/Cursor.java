package org.cstorecords.web.list;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.zip.CRC32;
import org.cstorecords.query.Order;

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
     * @param order the order of the list
     * @throws IllegalArgumentException if the service did not make it, or for another list or order
     */
    static Cursor parse(String text, String list, Order order) {
        String plain = decode(text);
        List<String> parts = List.of(plain.split(SEPARATOR, -1));
        List<String> keys = parts.subList(1, parts.size());
        if (plain.indexOf('\0') >= 0 || !parts.get(0).equals(checksum(list, order, keys))) {
            throw new IllegalArgumentException(
                    "was not made by this service, or for a list with another path, filter or order.");
        }
        return new Cursor(keys);
    }

    /** Returns the cursor as the value of a parameter. The checksum binds it to the list and its order. */
    String format(String list, Order order) {
        List<String> parts = new ArrayList<>(List.of(checksum(list, order, keys)));
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

    private static String checksum(String list, Order order, List<String> keys) {
        CRC32 checksum = new CRC32();
        checksum.update(
                (list + SEPARATOR + order + SEPARATOR + String.join(SEPARATOR, keys)).getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(checksum.getValue());
    }
}
