package org.cstorecords.registry;

import java.util.List;

/** Filters name something that does not exist. */
public class UnknownValuesException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<UnknownValue> values;

    UnknownValuesException(List<UnknownValue> values) {
        super("Filters name what does not exist: " + values);
        this.values = List.copyOf(values);
    }

    /** Returns the values that do not exist, at least one. */
    public List<UnknownValue> values() {
        return values;
    }

    /**
     * A value that does not exist.
     *
     * @param parameter the name of the parameter
     * @param value the value
     * @param detail what is wrong with it, in a sentence
     * @param allowed values that do exist: all of them, or the first hundred
     */
    public record UnknownValue(String parameter, String value, String detail, List<String> allowed) {}
}
