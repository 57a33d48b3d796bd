package org.cstorecords.record;

import io.swagger.v3.oas.annotations.media.Schema;

/** The types of record, each with the collection of the API that holds it. */
@Schema(name = "RecordType", description = "What a record is of.")
public enum EntryType {
    @Schema(description = "A state that was ever party to the Treaty.")
    MEMBER_STATE("member-states"),
    @Schema(description = "A body or office.")
    BODY("bodies"),
    @Schema(description = "A session or meeting of a body.")
    SESSION("sessions"),
    @Schema(description = "An act.")
    DECISION("decisions"),
    @Schema(description = "A state's term in the chair.")
    CHAIRMANSHIP("chairmanships"),
    @Schema(description = "A founding or other instrument.")
    TREATY("treaties"),
    @Schema(description = "An official.")
    PERSON("persons"),
    @Schema(description = "A standing or other force.")
    FORMATION("formations"),
    @Schema(description = "An operation or exercise.")
    OPERATION("operations"),
    @Schema(description = "A source text.")
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
