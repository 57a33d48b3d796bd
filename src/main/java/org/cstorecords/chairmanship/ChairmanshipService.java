package org.cstorecords.chairmanship;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.cstorecords.registry.Conditions;
import org.cstorecords.registry.Entry;
import org.cstorecords.registry.EntryType;
import org.cstorecords.registry.Listing;
import org.cstorecords.registry.Registry;
import org.cstorecords.registry.Selection;
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
        return list(select(filter), filter);
    }

    Listing<ChairmanshipSummary> listOfState(String state, ChairmanshipFilter filter) {
        return list(select(filter).within(ofState(state)), filter);
    }

    private Listing<ChairmanshipSummary> list(Selection<Chairmanship> selection, ChairmanshipFilter filter) {
        return chairmanships
                .list(selection, filter.segment(ChairmanshipFilter.ORDERINGS))
                .map(ChairmanshipSummary::of);
    }

    void export(ChairmanshipFilter filter, Consumer<ChairmanshipDetail> rows) {
        export(select(filter), filter, rows);
    }

    void exportOfState(String state, ChairmanshipFilter filter, Consumer<ChairmanshipDetail> rows) {
        export(select(filter).within(ofState(state)), filter, rows);
    }

    private void export(
            Selection<Chairmanship> selection, ChairmanshipFilter filter, Consumer<ChairmanshipDetail> rows) {
        chairmanships.each(
                selection,
                filter.segment(ChairmanshipFilter.ORDERINGS),
                batch -> details(batch).forEach(rows));
    }

    ChairmanshipDetail get(String id) {
        return details(List.of(
                        chairmanships.findBySlug(id).orElseThrow(() -> registry.missing(EntryType.CHAIRMANSHIP, id))))
                .get(0);
    }

    private Selection<Chairmanship> select(ChairmanshipFilter filter) {
        return registry.select(filter::specification);
    }

    private Specification<Chairmanship> ofState(String state) {
        return Specification.where(Conditions.refersTo("state", Set.of(registry.key(EntryType.MEMBER_STATE, state))));
    }

    private List<ChairmanshipDetail> details(List<Chairmanship> found) {
        Map<Long, List<Entry>> successors = registry.grouped(chairmanships.successors(Registry.keys(found)));
        return registry.details(
                found,
                (chairmanship, evidence) -> ChairmanshipDetail.of(
                        chairmanship,
                        successors.getOrDefault(chairmanship.entry().id(), List.of()).stream()
                                .findFirst()
                                .orElse(null),
                        evidence));
    }
}
