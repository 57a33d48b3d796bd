package org.cstorecords.registry;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** A filter names something that does not exist. */
public class UnknownValueException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String parameter;
    private final transient List<String> values;
    private final transient List<String> allowed;

    UnknownValueException(String parameter, Collection<String> values, List<String> allowed) {
        super("The parameter %s names what does not exist: %s".formatted(parameter, values));
        this.parameter = parameter;
        this.values = List.copyOf(values);
        this.allowed = List.copyOf(allowed);
    }

    /** Throws one if any of the values is not among the known ones, which may be many. */
    public static void throwUnlessKnown(String parameter, Collection<String> values, Collection<String> known) {
        TreeSet<String> unknown = new TreeSet<>(values);
        unknown.removeAll(known);
        if (!unknown.isEmpty()) {
            throw new UnknownValueException(parameter, unknown, List.copyOf(known));
        }
    }

    /** Returns the name of the parameter. */
    public String parameter() {
        return parameter;
    }

    /** Returns the values that do not exist, at least one. */
    public List<String> values() {
        return values;
    }

    /** Returns values that do exist: all of them, or the first hundred records. */
    public List<String> allowed() {
        return allowed;
    }
}
