package org.cstorecords.memberstate;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.cstorecords.asof.Certainty;
import org.cstorecords.record.Entry;
import org.jspecify.annotations.Nullable;

@Schema(description = "Summary of a state that was ever party to the Treaty.")
record MemberStateSummary(
        @Schema(description = "ISO 3166-1 alpha-2 code.") String code,

        String self,

        @Schema(description = "Short name.") String name,

        @Schema(description = "Full name.") String officialName,

        @Schema(description = "Membership status on `asOf`, or today; null before the state became a party.")
        MemberState.@Nullable Status status,

        @Schema(description = "Certainty of the status; null before the state became a party.") @Nullable
        Certainty certainty,

        long citationCount,

        boolean hasDiscrepancy) {

    static MemberStateSummary of(MemberState state, LocalDate asOf, @Nullable Certainty certainty) {
        Entry entry = state.entry();
        return new MemberStateSummary(
                entry.slug(),
                entry.self(),
                entry.title(),
                state.officialName,
                state.status(asOf),
                certainty,
                entry.citationCount(),
                entry.hasDiscrepancy());
    }
}
