package org.cstorecords.formation;

import org.cstorecords.registry.EntryType;
import org.cstorecords.registry.Listing;
import org.cstorecords.registry.NoSuchRecordException;
import org.cstorecords.registry.Registry;
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
        Listing<Formation> found =
                formations.list(filter.specification(), filter.segment(FormationFilter.ORDERINGS), "entry");
        return registry.summaries(found, FormationSummary::of);
    }

    FormationDetail get(String id) {
        Formation formation =
                formations.findBySlug(id).orElseThrow(() -> new NoSuchRecordException(EntryType.FORMATION, id));
        return FormationDetail.of(formation, registry.evidence(formation.entry()));
    }
}
