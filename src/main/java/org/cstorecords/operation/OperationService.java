package org.cstorecords.operation;

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
class OperationService {

    private final OperationRepository operations;
    private final Registry registry;

    OperationService(OperationRepository operations, Registry registry) {
        this.operations = operations;
        this.registry = registry;
    }

    Listing<OperationSummary> list(OperationFilter filter) {
        return operations
                .list(select(filter), filter.segment(OperationFilter.ORDERINGS))
                .map(OperationSummary::of);
    }

    void export(OperationFilter filter, Consumer<OperationDetail> rows) {
        operations.each(
                select(filter),
                filter.segment(OperationFilter.ORDERINGS),
                batch -> details(batch).forEach(rows));
    }

    OperationDetail get(String id) {
        return details(List.of(operations.findBySlug(id).orElseThrow(() -> registry.missing(EntryType.OPERATION, id))))
                .get(0);
    }

    private Selection<Operation> select(OperationFilter filter) {
        return registry.select(filter::specification);
    }

    private List<OperationDetail> details(List<Operation> found) {
        return registry.details(found, OperationDetail::of);
    }
}
