package org.cstorecords.treaty;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.cstorecords.registry.Entry;
import org.cstorecords.registry.EntryType;
import org.cstorecords.registry.Listing;
import org.cstorecords.registry.Registry;
import org.cstorecords.registry.Selection;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class TreatyService {

    private final TreatyRepository treaties;
    private final Registry registry;

    TreatyService(TreatyRepository treaties, Registry registry) {
        this.treaties = treaties;
        this.registry = registry;
    }

    Listing<TreatySummary> list(TreatyFilter filter) {
        return treaties.list(select(filter), filter.segment(TreatyFilter.ORDERINGS))
                .map(TreatySummary::of);
    }

    void export(TreatyFilter filter, Consumer<TreatyDetail> rows) {
        treaties.each(
                select(filter),
                filter.segment(TreatyFilter.ORDERINGS),
                batch -> details(batch).forEach(rows));
    }

    TreatyDetail get(String id) {
        return details(List.of(treaties.findBySlug(id).orElseThrow(() -> registry.missing(EntryType.TREATY, id))))
                .get(0);
    }

    private Selection<Treaty> select(TreatyFilter filter) {
        return registry.select(references -> {
            references.known("party", filter.party(), treaties::parties);
            return filter.specification(references);
        });
    }

    private List<TreatyDetail> details(List<Treaty> found) {
        Map<Long, List<Entry>> decisions = registry.grouped(treaties.decisions(Registry.keys(found)));
        return registry.details(
                found,
                (treaty, evidence) -> TreatyDetail.of(
                        treaty, decisions.getOrDefault(treaty.entry().id(), List.of()), evidence));
    }
}
