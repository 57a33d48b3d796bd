package org.cstorecords.person;

import io.swagger.v3.oas.annotations.media.Schema;
import org.cstorecords.asof.Certainty;
import org.cstorecords.record.Entry;
import org.jspecify.annotations.Nullable;

@Schema(description = "Summary of an official.")
record PersonSummary(
        String id,

        String self,

        String name,

        @Schema(description = PersonSummary.CERTAINTY) @Nullable
        Certainty certainty,

        long citationCount,

        boolean hasDiscrepancy) {

    static final String CERTAINTY = "Certainty that the person held an office on the day of `asOf`: that of the best"
            + " office that matches `state` and `office`. Null without `asOf`.";

    static PersonSummary of(Person person, @Nullable Certainty certainty) {
        Entry entry = person.entry();
        return new PersonSummary(
                entry.slug(), entry.self(), entry.title(), certainty, entry.citationCount(), entry.hasDiscrepancy());
    }
}
