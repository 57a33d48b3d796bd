package org.cstorecords.formation;

import java.util.List;
import java.util.function.Consumer;
import org.cstorecords.registry.EntryType;
import org.cstorecords.registry.Listing;
import org.cstorecords.registry.Registry;
import org.cstorecords.registry.Selection;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class FormationService {

    private final FormationRepository formations;
    private final Registry registry;

    FormationService(FormationRepository formations, Registry registry) {
        this.formations = formations;
        this.registry = registry;
    }

    Listing<FormationSummary> list(FormationFilter filter) {
        return formations
                .list(select(filter), filter.segment(FormationFilter.ORDERINGS))
                .map(FormationSummary::of);
    }

    void export(FormationFilter filter, Consumer<FormationDetail> rows) {
        formations.each(
                select(filter),
                filter.segment(FormationFilter.ORDERINGS),
                batch -> details(batch).forEach(rows));
    }

    FormationDetail get(String id) {
        return details(List.of(formations.findBySlug(id).orElseThrow(() -> registry.missing(EntryType.FORMATION, id))))
                .get(0);
    }

    private Selection<Formation> select(FormationFilter filter) {
        return registry.select(filter::specification);
    }

    private List<FormationDetail> details(List<Formation> found) {
        return registry.details(found, FormationDetail::of);
    }
}
