package org.cstorecords.change;

import org.cstorecords.query.FilterResolver;
import org.cstorecords.query.PageRequest;
import org.cstorecords.query.Rows;
import org.cstorecords.query.Slice;
import org.cstorecords.record.Entry;
import org.cstorecords.version.VersionRepository;
import org.cstorecords.web.list.Page;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class ChangeService {

    private final ChangeRepository entries;
    private final FilterResolver resolver;
    private final VersionRepository versions;

    ChangeService(ChangeRepository entries, FilterResolver resolver, VersionRepository versions) {
        this.entries = entries;
        this.resolver = resolver;
        this.versions = versions;
    }

    /** Returns a page of changes, with the current version of the dataset. */
    ChangePage list(ChangeFilter filter, PageRequest page) {
        long since = since(filter);
        Slice<Entry> found = entries.list(resolver.resolve(filter.criteria()), page);
        return ChangePage.of(Page.of(page, found.map(entry -> Change.of(entry, since))), versions.currentNumber());
    }

    void export(ChangeFilter filter, PageRequest page, Rows<Change> rows) {
        long since = since(filter);
        entries.export(
                resolver.resolve(filter.criteria()),
                page,
                found -> found.stream().map(entry -> Change.of(entry, since)).toList(),
                rows);
    }

    private long since(ChangeFilter filter) {
        return filter.since() == null ? 0 : resolver.version("since", filter.since());
    }
}
