package org.cstorecords.memberstate;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.cstorecords.asof.Certainties;
import org.cstorecords.asof.CertaintyReader;
import org.cstorecords.evidence.EvidenceReader;
import org.cstorecords.query.FilterResolver;
import org.cstorecords.query.PageRequest;
import org.cstorecords.query.Rows;
import org.cstorecords.query.Slice;
import org.cstorecords.record.Entries;
import org.cstorecords.record.EntryType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class MemberStateService {

    private final MemberStateRepository memberStates;
    private final FilterResolver resolver;
    private final Entries entries;
    private final EvidenceReader evidence;
    private final CertaintyReader certainty;
    private final Clock clock;

    MemberStateService(
            MemberStateRepository memberStates,
            FilterResolver resolver,
            Entries entries,
            EvidenceReader evidence,
            CertaintyReader certainty,
            Clock clock) {
        this.memberStates = memberStates;
        this.resolver = resolver;
        this.entries = entries;
        this.evidence = evidence;
        this.certainty = certainty;
        this.clock = clock;
    }

    Slice<MemberStateSummary> list(MemberStateFilter filter, PageRequest page) {
        LocalDate day = filter.day(LocalDate.now(clock));
        Certainties certainties = on(day);
        return memberStates
                .list(resolver.resolve(filter.criteria(day)), page)
                .map(state -> MemberStateSummary.of(state, day, certainties.of(state.entry())));
    }

    void export(MemberStateFilter filter, PageRequest page, Rows<MemberStateDetail> rows) {
        LocalDate day = filter.day(LocalDate.now(clock));
        memberStates.export(resolver.resolve(filter.criteria(day)), page, found -> details(found, day), rows);
    }

    MemberStateDetail get(String code, @Nullable LocalDate asOf) {
        MemberState state = entries.require(memberStates.findBySlug(code), EntryType.MEMBER_STATE, code);
        return details(List.of(state), asOf == null ? LocalDate.now(clock) : asOf)
                .get(0);
    }

    private List<MemberStateDetail> details(List<MemberState> found, LocalDate day) {
        Certainties certainties = on(day);
        return evidence.details(
                found,
                (state, evidenceOfState) ->
                        MemberStateDetail.of(state, day, certainties.of(state.entry()), evidenceOfState));
    }

    private Certainties on(LocalDate day) {
        return certainty.on(day, EntryType.MEMBER_STATE, Set.of(), Set.of());
    }
}
