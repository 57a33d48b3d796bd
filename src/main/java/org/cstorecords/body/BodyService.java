package org.cstorecords.body;

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
class BodyService {

    private final BodyRepository bodies;
    private final Registry registry;

    BodyService(BodyRepository bodies, Registry registry) {
        this.bodies = bodies;
        this.registry = registry;
    }

    Listing<BodySummary> list(BodyFilter filter) {
        return bodies.list(select(filter), filter.segment(BodyFilter.ORDERINGS)).map(BodySummary::of);
    }

    void export(BodyFilter filter, Consumer<BodyDetail> rows) {
        bodies.each(
                select(filter),
                filter.segment(BodyFilter.ORDERINGS),
                batch -> details(batch).forEach(rows));
    }

    BodyDetail get(String id) {
        return details(List.of(bodies.findBySlug(id).orElseThrow(() -> registry.missing(EntryType.BODY, id))))
                .get(0);
    }

    private Selection<Body> select(BodyFilter filter) {
        return registry.select(filter::specification);
    }

    private List<BodyDetail> details(List<Body> found) {
        return registry.details(found, BodyDetail::of);
    }
}
