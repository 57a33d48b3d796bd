package org.cstorecords.chairmanship;

import java.util.Set;
import org.cstorecords.registry.Conditions;
import org.cstorecords.registry.Entry;
import org.cstorecords.registry.EntryType;
import org.cstorecords.registry.Listing;
import org.cstorecords.registry.NoSuchRecordException;
import org.cstorecords.registry.Registry;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class ChairmanshipService {

    private final ChairmanshipRepository chairmanships;
    private final Registry registry;

    ChairmanshipService(ChairmanshipRepository chairmanships, Registry registry) {
        this.chairmanships = chairmanships;
        this.registry = registry;
    }

    Listing<ChairmanshipSummary> list(ChairmanshipFilter filter) {
        return list(filter, Specification.unrestricted());
    }

    Listing<ChairmanshipSummary> listOfState(String state, ChairmanshipFilter filter) {
        return list(
                filter,
                Specification.where(Conditions.refersTo("state", Set.of(registry.key(EntryType.MEMBER_STATE, state)))));
    }

    private Listing<ChairmanshipSummary> list(ChairmanshipFilter filter, Specification<Chairmanship> within) {
        Listing<Chairmanship> found = chairmanships.list(
                within.and(registry.resolve(filter::specification)),
                filter.segment(ChairmanshipFilter.ORDERINGS),
                "entry",
                "body",
                "state",
                "person");
        return registry.summaries(found, ChairmanshipSummary::of);
    }

    ChairmanshipDetail get(String id) {
        Chairmanship chairmanship =
                chairmanships.findBySlug(id).orElseThrow(() -> new NoSuchRecordException(EntryType.CHAIRMANSHIP, id));
        @Nullable
        Entry successor = chairmanships.successor(chairmanship.entry().id()).orElse(null);
        return ChairmanshipDetail.of(chairmanship, successor, registry.evidence(chairmanship.entry()));
    }
}
