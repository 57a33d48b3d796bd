package org.cstorecords;

import java.util.List;
import java.util.stream.Stream;

/** URLs of lists and records, for tests of all of them. */
public final class Lists {

    private Lists() {}

    /** Returns the URLs of the collections of records. */
    public static List<String> collections() {
        return List.of(
                "member-states",
                "bodies",
                "sessions",
                "decisions",
                "chairmanships",
                "treaties",
                "persons",
                "formations",
                "operations",
                "documents");
    }

    /** Returns the URLs of all lists. The nested ones belong to a record for which they are not empty. */
    public static Stream<String> all() {
        return Stream.concat(
                collections().stream(),
                Stream.of(
                        "timeline",
                        "changes",
                        "documents/csc-session-sochi-2013-09-23-press-release/citations",
                        "bodies/csc/sessions",
                        "bodies/csc/decisions",
                        "sessions/csc-2009-06-14/decisions",
                        "member-states/RU/chairmanships"));
    }

    /** Returns the sort orders of a list without the descending ones, the default order first. */
    public static List<String> orders(String list) {
        return switch (list.substring(list.lastIndexOf('/') + 1)) {
            case "member-states" -> List.of("name", "code");
            case "bodies", "persons", "formations", "operations" -> List.of("name", "id");
            case "sessions" -> List.of("date", "id");
            case "decisions" -> List.of("date", "id", "updated");
            case "chairmanships" -> List.of("from", "id");
            case "treaties" -> List.of("date", "title", "id");
            case "timeline" -> List.of("date");
            case "changes" -> List.of("version");
            case "citations" -> List.of("paragraph");
            case "documents" -> List.of("file", "title", "id");
            default -> throw new IllegalArgumentException(list);
        };
    }

    /** Returns the URLs of one record of each resource, and of the dataset. */
    public static Stream<String> records() {
        return Stream.of(
                "member-states/UZ",
                "bodies/csc",
                "sessions/csc-2009-06-14",
                "decisions/csc-2009-06-14-agreement-on-rapid-reaction-forces",
                "chairmanships/ru-2013",
                "treaties/collective-security-treaty",
                "persons/nikolai-bordyuzha",
                "formations/rapid-reaction-forces",
                "operations/channel",
                "documents/csc-session-sochi-2013-09-23-press-release",
                "dataset");
    }
}
