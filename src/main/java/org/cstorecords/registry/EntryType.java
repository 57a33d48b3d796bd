package org.cstorecords.registry;

/** The types of record, each with the collection of the API that holds it. */
public enum EntryType {
    MEMBER_STATE("member-states"),
    BODY("bodies"),
    SESSION("sessions"),
    DECISION("decisions"),
    CHAIRMANSHIP("chairmanships"),
    TREATY("treaties"),
    PERSON("persons"),
    FORMATION("formations"),
    OPERATION("operations"),
    DOCUMENT("documents");

    private final String collection;

    EntryType(String collection) {
        this.collection = collection;
    }

    /** Returns the path of the collection, such as {@code /api/v1/sessions}. */
    public String path() {
        return "/api/v1/" + collection;
    }
}
