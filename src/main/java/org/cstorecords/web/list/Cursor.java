package org.cstorecords.web.list;

import io.swagger.v3.oas.annotations.media.Schema;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.zip.CRC32;
import org.cstorecords.registry.Ordering;
import org.cstorecords.web.problem.InvalidParametersException;
import org.cstorecords.web.problem.ParameterError;

/**
 * The place in a list after which a page begins: the keys of the record before it, together with a checksum of them and
 * the list, so that a cursor of one list is refused by another and a piece of one by all.
 *
 * @param values the keys as text
 */
@Schema(type = "string")
public record Cursor(List<String> values) {

    private static final String SEPARATOR = "\n";

    /**
     * Returns the cursor that a client sent.
     *
     * @param text the parameter
     * @param list what tells one list from another: its path and filters
     * @throws IllegalArgumentException if it was not made here, or for another list
     */
    public static Cursor parse(String text, String list) {
        String plain = decode(text);
        List<String> parts = List.of(plain.split(SEPARATOR, -1));
        List<String> values = parts.subList(1, parts.size());
        if (plain.indexOf('\0') >= 0 || !parts.get(0).equals(checksum(list, values))) {
            throw new IllegalArgumentException(
                    "It was not made by this service, or for a list with another path, filter or order.");
        }
        return new Cursor(values);
    }

    /** Returns the text that stands for the place after these keys in that list. */
    public static String format(List<? extends Comparable<?>> keys, String list) {
        List<String> values = keys.stream().map(Object::toString).toList();
        List<String> parts = new ArrayList<>(List.of(checksum(list, values)));
        parts.addAll(values);
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join(SEPARATOR, parts).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Returns the keys in the types of the order.
     *
     * @throws InvalidParametersException if they are not of those types
     */
    List<? extends Comparable<?>> keys(Ordering<?> ordering) {
        if (values.size() != ordering.keys().size()) {
            throw invalid();
        }
        List<Comparable<?>> keys = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            keys.add(key(ordering.keys().get(i).type(), values.get(i)));
        }
        return keys;
    }

    private static Comparable<?> key(Class<?> type, String value) {
        try {
            if (type == LocalDate.class) {
                return QueryParameters.date(value);
            }
            if (type == Float.class) {
                return Float.valueOf(value);
            } else if (type == Long.class) {
                return Long.valueOf(value);
            }
            return type == Integer.class ? Integer.valueOf(value) : value;
        } catch (IllegalArgumentException e) {
            throw invalid();
        }
    }

    private static InvalidParametersException invalid() {
        return new InvalidParametersException(
                List.of(new ParameterError("cursor", null, "It was not made by this service.", List.of())));
    }

    private static String decode(String text) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(text);
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (IllegalArgumentException | CharacterCodingException e) {
            throw new IllegalArgumentException("It was not made by this service.", e);
        }
    }

    private static String checksum(String list, List<String> values) {
        CRC32 checksum = new CRC32();
        checksum.update((list + SEPARATOR + String.join(SEPARATOR, values)).getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(checksum.getValue());
    }
}
