package org.cstorecords.change;

import java.util.function.Consumer;
import org.cstorecords.registry.Entry;
import org.cstorecords.registry.Listing;
import org.cstorecords.registry.Registry;
import org.cstorecords.registry.Selection;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class ChangeService {

    private final ChangeRepository entries;
    private final Registry registry;

    ChangeService(ChangeRepository entries, Registry registry) {
        this.entries = entries;
        this.registry = registry;
    }

    /** Returns a page of changes, together with the version of the dataset that they lead to. */
    Changes list(ChangeFilter filter) {
        long since = registry.version("since", filter.since());
        return new Changes(
                entries.list(select(filter), filter.segment(ChangeFilter.ORDERINGS))
                        .map(entry -> Change.of(entry, since)),
                registry.currentVersion());
    }

    void export(ChangeFilter filter, Consumer<Change> rows) {
        long since = registry.version("since", filter.since());
        entries.each(
                select(filter),
                filter.segment(ChangeFilter.ORDERINGS),
                batch -> batch.forEach(entry -> rows.accept(Change.of(entry, since))));
    }

    private Selection<Entry> select(ChangeFilter filter) {
        return registry.select(filter::specification);
    }

    /**
     * What changed.
     *
     * @param listing a page of changes
     * @param version the version of the dataset that they lead to
     */
    record Changes(Listing<Change> listing, long version) {}
}
