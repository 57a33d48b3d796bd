package org.cstorecords.memberstate;

import java.time.Clock;
import java.time.LocalDate;
import org.cstorecords.registry.EntryType;
import org.cstorecords.registry.Listing;
import org.cstorecords.registry.NoSuchRecordException;
import org.cstorecords.registry.Registry;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class MemberStateService {

    private final MemberStateRepository memberStates;
    private final Registry registry;
    private final Clock clock;

    MemberStateService(MemberStateRepository memberStates, Registry registry, Clock clock) {
        this.memberStates = memberStates;
        this.registry = registry;
        this.clock = clock;
    }

    Listing<MemberStateSummary> list(MemberStateFilter filter) {
        LocalDate today = LocalDate.now(clock);
        Listing<MemberState> found =
                memberStates.list(filter.specification(today), filter.segment(MemberStateFilter.ORDERINGS), "entry");
        return registry.summaries(found, (state, marks) -> MemberStateSummary.of(state, filter.day(today), marks));
    }

    MemberStateDetail get(String code, @Nullable LocalDate asOf) {
        MemberState state = memberStates
                .findBySlug(code)
                .orElseThrow(() -> new NoSuchRecordException(EntryType.MEMBER_STATE, code));
        return MemberStateDetail.of(
                state, asOf == null ? LocalDate.now(clock) : asOf, registry.evidence(state.entry()));
    }
}
