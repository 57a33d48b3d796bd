package org.cstorecords.operation;

import org.cstorecords.registry.EntryType;
import org.cstorecords.registry.Listing;
import org.cstorecords.registry.NoSuchRecordException;
import org.cstorecords.registry.Registry;
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
        Listing<Operation> found =
                operations.list(filter.specification(), filter.segment(OperationFilter.ORDERINGS), "entry", "body");
        return registry.summaries(found, OperationSummary::of);
    }

    OperationDetail get(String id) {
        Operation operation =
                operations.findBySlug(id).orElseThrow(() -> new NoSuchRecordException(EntryType.OPERATION, id));
        return OperationDetail.of(operation, registry.evidence(operation.entry()));
    }
}
