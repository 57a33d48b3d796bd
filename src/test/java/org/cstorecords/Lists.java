package org.cstorecords;

import java.util.List;
import java.util.stream.Stream;

/** All lists of the API, for tests that hold of each. */
public final class Lists {

    private Lists() {}

    /** Returns the addresses of all lists, the nested ones under a record that has items. */
    public static Stream<String> all() {
        return Stream.of(
                "member-states",
                "bodies",
                "sessions",
                "decisions",
                "chairmanships",
                "persons",
                "documents",
                "bodies/csc/sessions",
                "bodies/csc/decisions",
                "sessions/csc-2009-06-14/decisions",
                "member-states/RU/chairmanships");
    }

    /** Returns the orders of a list, without the reversed ones. */
    public static List<String> orders(String list) {
        return switch (list.substring(list.lastIndexOf('/') + 1)) {
            case "member-states" -> List.of("name", "code");
            case "bodies", "persons" -> List.of("name", "id");
            case "sessions", "decisions" -> List.of("date", "id");
            case "chairmanships" -> List.of("from", "id");
            case "documents" -> List.of("file", "title", "id");
            default -> throw new IllegalArgumentException(list);
        };
    }

    /** Returns the address of a single record of each resource. */
    public static Stream<String> records() {
        return Stream.of(
                "member-states/UZ",
                "bodies/csc",
                "sessions/csc-2009-06-14",
                "decisions/csc-2009-06-14-agreement-on-rapid-reaction-forces",
                "chairmanships/ru-2013",
                "persons/nikolai-bordyuzha",
                "documents/csc-session-sochi-2013-09-23-press-release");
    }
}
