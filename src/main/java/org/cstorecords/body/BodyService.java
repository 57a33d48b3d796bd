package org.cstorecords.body;

import org.cstorecords.registry.EntryType;
import org.cstorecords.registry.Listing;
import org.cstorecords.registry.NoSuchRecordException;
import org.cstorecords.registry.Registry;
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
        Listing<Body> found = bodies.list(
                registry.resolve(filter::specification), filter.segment(BodyFilter.ORDERINGS), "entry", "parent");
        return registry.summaries(found, BodySummary::of);
    }

    BodyDetail get(String id) {
        Body found = bodies.findBySlug(id).orElseThrow(() -> new NoSuchRecordException(EntryType.BODY, id));
        return BodyDetail.of(found, registry.evidence(found.entry()));
    }
}
