package org.cstorecords.memberstate;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.cstorecords.registry.EntryType;
import org.cstorecords.registry.Listing;
import org.cstorecords.registry.Registry;
import org.cstorecords.registry.Selection;
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
        return memberStates
                .list(select(filter, today), filter.segment(MemberStateFilter.ORDERINGS))
                .map(state -> MemberStateSummary.of(state, filter.day(today)));
    }

    void export(MemberStateFilter filter, Consumer<MemberStateDetail> rows) {
        LocalDate today = LocalDate.now(clock);
        memberStates.each(
                select(filter, today),
                filter.segment(MemberStateFilter.ORDERINGS),
                batch -> details(batch, filter.day(today)).forEach(rows));
    }

    MemberStateDetail get(String code, @Nullable LocalDate asOf) {
        MemberState state =
                memberStates.findBySlug(code).orElseThrow(() -> registry.missing(EntryType.MEMBER_STATE, code));
        return details(List.of(state), asOf == null ? LocalDate.now(clock) : asOf)
                .get(0);
    }

    private Selection<MemberState> select(MemberStateFilter filter, LocalDate today) {
        return registry.select(references -> filter.specification(references, today));
    }

    private List<MemberStateDetail> details(List<MemberState> found, LocalDate day) {
        return registry.details(found, (state, evidence) -> MemberStateDetail.of(state, day, evidence));
    }
}
