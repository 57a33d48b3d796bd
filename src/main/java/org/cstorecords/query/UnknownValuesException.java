package org.cstorecords.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Query parameters have values that do not exist, such as the identifier of no record, or that do not fit the list.
 */
public class UnknownValuesException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<UnknownValue> values;

    /** Makes the exception for at least one value. */
    public UnknownValuesException(List<UnknownValue> values) {
        super("Unknown values: " + values);
        this.values = List.copyOf(values);
    }

    /** Returns the exception for a cursor whose keys do not fit the order of the list. */
    static UnknownValuesException cursor() {
        return new UnknownValuesException(
                List.of(new UnknownValue("cursor", null, "`cursor` was not made by this service.", List.of())));
    }

    /** Returns the values that do not exist, at least one. */
    public List<UnknownValue> values() {
        return values;
    }

    /**
     * A value that does not exist.
     *
     * @param parameter the name of the parameter
     * @param value the value, or null if it is not to be repeated
     * @param detail what is wrong with it, in a sentence
     * @param allowed values that exist: all of them, or the first hundred
     */
    public record UnknownValue(String parameter, @Nullable String value, String detail, List<String> allowed) {}
}
