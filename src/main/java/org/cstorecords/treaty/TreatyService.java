package org.cstorecords.treaty;

import org.cstorecords.registry.EntryType;
import org.cstorecords.registry.Listing;
import org.cstorecords.registry.NoSuchRecordException;
import org.cstorecords.registry.Registry;
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
        Listing<Treaty> found = treaties.list(
                registry.resolve(references -> {
                    references.known("party", filter.party(), treaties::parties);
                    return filter.specification();
                }),
                filter.segment(TreatyFilter.ORDERINGS),
                "entry");
        return registry.summaries(found, TreatySummary::of);
    }

    TreatyDetail get(String id) {
        Treaty treaty = treaties.findBySlug(id).orElseThrow(() -> new NoSuchRecordException(EntryType.TREATY, id));
        return TreatyDetail.of(treaty, treaties.decisions(treaty.entry().id()), registry.evidence(treaty.entry()));
    }
}
