package org.cstorecords.person;

import io.swagger.v3.oas.annotations.media.Schema;
import org.cstorecords.record.Entry;

@Schema(description = "An official, in brief.")
record PersonSummary(
        @Schema(description = "Identifier.") String id,

        @Schema(description = "Path of the record.") String self,

        @Schema(description = "Name.") String name,

        @Schema(description = "How many citations the record has.")
        long citationCount,

        @Schema(description = "Whether the documents disagree about the record.")
        boolean hasDiscrepancy) {

    static PersonSummary of(Person person) {
        Entry entry = person.entry();
        return new PersonSummary(
                entry.slug(), entry.self(), entry.title(), entry.citationCount(), entry.hasDiscrepancy());
    }
}
