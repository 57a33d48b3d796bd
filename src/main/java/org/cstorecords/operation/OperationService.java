package org.cstorecords.operation;

import java.util.List;
import org.cstorecords.evidence.EvidenceReader;
import org.cstorecords.query.Criteria;
import org.cstorecords.query.FilterResolver;
import org.cstorecords.query.PageRequest;
import org.cstorecords.query.Rows;
import org.cstorecords.query.Slice;
import org.cstorecords.record.Entries;
import org.cstorecords.record.EntryType;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class OperationService {

    private final OperationRepository operations;
    private final FilterResolver resolver;
    private final Entries entries;
    private final EvidenceReader evidence;

    OperationService(
            OperationRepository operations, FilterResolver resolver, Entries entries, EvidenceReader evidence) {
        this.operations = operations;
        this.resolver = resolver;
        this.entries = entries;
        this.evidence = evidence;
    }

    Slice<OperationSummary> list(Criteria<Operation> criteria, PageRequest page) {
        return operations.list(resolver.resolve(criteria), page).map(OperationSummary::of);
    }

    void export(Criteria<Operation> criteria, PageRequest page, Rows<OperationDetail> rows) {
        operations.export(resolver.resolve(criteria), page, this::details, rows);
    }

    OperationDetail get(String id) {
        return details(List.of(entries.require(operations.findBySlug(id), EntryType.OPERATION, id)))
                .get(0);
    }

    private List<OperationDetail> details(List<Operation> found) {
        return evidence.details(found, OperationDetail::of);
    }
}
