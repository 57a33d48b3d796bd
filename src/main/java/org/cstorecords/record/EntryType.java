package org.cstorecords.record;

import io.swagger.v3.oas.annotations.extensions.Extension;
import io.swagger.v3.oas.annotations.extensions.ExtensionProperty;
import io.swagger.v3.oas.annotations.media.Schema;

/** The type of a record, with its collection in the API. */
@Schema(
        name = "RecordType",
        description = "Type of a record.",
        extensions = @Extension(properties = @ExtensionProperty(name = "x-extensible-enum", value = "true")))
public enum EntryType {
    @Schema(description = "A state that was ever party to the Treaty.")
    MEMBER_STATE("member-states"),
    @Schema(description = "A body or office.")
    BODY("bodies"),
    @Schema(description = "A session or meeting of a body.")
    SESSION("sessions"),
    @Schema(description = "An act of a body or of others, such as a decision or statement.")
    DECISION("decisions"),
    @Schema(description = "A state's term in the chair.")
    CHAIRMANSHIP("chairmanships"),
    @Schema(description = "An international instrument.")
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

    /** Returns the name of the collection, such as {@code sessions}. */
    public String collection() {
        return collection;
    }

    /** Returns the path of the collection, such as {@code /api/v1/sessions}. */
    public String path() {
        return "/api/v1/" + collection;
    }
}
