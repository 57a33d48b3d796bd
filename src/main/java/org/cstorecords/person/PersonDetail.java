package org.cstorecords.person;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.cstorecords.asof.Certainty;
import org.cstorecords.date.HistoricalDate;
import org.cstorecords.evidence.CitationDetail;
import org.cstorecords.evidence.DiscrepancyDetail;
import org.cstorecords.evidence.Evidence;
import org.cstorecords.record.Entry;
import org.cstorecords.record.NamedReference;
import org.cstorecords.record.StateReference;
import org.cstorecords.record.TitledReference;
import org.jspecify.annotations.Nullable;

@Schema(name = "Person", description = "An official.")
record PersonDetail(
        String id,

        String self,

        String name,

        @Schema(description = "Other spellings in the sources.")
        List<String> aliases,

        @Schema(description = "Offices that the sources attest.")
        List<OfficeDetail> offices,

        @Schema(description = "Sessions whose attendance lists the person as present, earliest first.")
        List<TitledReference> sessionsAttended,

        @Schema(description = PersonSummary.CERTAINTY) @Nullable
        Certainty certainty,

        List<CitationDetail> citations,

        List<DiscrepancyDetail> discrepancies,

        long citationCount,

        boolean hasDiscrepancy) {

    static PersonDetail of(
            Person person, List<Entry> sessionsAttended, @Nullable Certainty certainty, Evidence evidence) {
        Entry entry = person.entry();
        return new PersonDetail(
                entry.slug(),
                entry.self(),
                entry.title(),
                person.aliases,
                person.offices.stream().map(OfficeDetail::of).toList(),
                sessionsAttended.stream().map(TitledReference::to).toList(),
                certainty,
                evidence.citations(),
                evidence.discrepancies(),
                evidence.citations().size(),
                !evidence.discrepancies().isEmpty());
    }

    @Schema(name = "Office", description = "An office that a person held.")
    record OfficeDetail(
            @Schema(description = "Title of the office.") String title,

            @Schema(description = "State whose office it is; null for an office of an organization.") @Nullable
            StateReference state,

            @Schema(description = "Body or office of the Organization; null for an office of a state.") @Nullable
            NamedReference body,

            @Schema(description = "Start of the term; null where not stated.") @Nullable
            HistoricalDate from,

            @Schema(description = "End of the term; null where not stated.") @Nullable
            HistoricalDate to,

            @Schema(description = "Dates on which a source attests the person in the office, earliest first.")
            List<HistoricalDate> attested) {

        static OfficeDetail of(Office office) {
            return new OfficeDetail(
                    office.title,
                    StateReference.of(office.state),
                    NamedReference.of(office.body),
                    office.from,
                    office.to,
                    List.copyOf(office.attested));
        }
    }
}
