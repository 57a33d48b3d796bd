package org.cstorecords.person;

import io.swagger.v3.oas.annotations.media.Schema;
import org.cstorecords.record.Entry;

@Schema(description = "Summary of an official.")
record PersonSummary(String id, String self, String name, long citationCount, boolean hasDiscrepancy) {

    static PersonSummary of(Person person) {
        Entry entry = person.entry();
        return new PersonSummary(
                entry.slug(), entry.self(), entry.title(), entry.citationCount(), entry.hasDiscrepancy());
    }
}
