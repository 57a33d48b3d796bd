package org.cstorecords.dataset;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class DatasetService {

    private final DatasetRepository dataset;

    DatasetService(DatasetRepository dataset) {
        this.dataset = dataset;
    }

    Dataset get() {
        Map<String, List<CoverageCitation>> citations =
                dataset.citations().stream().collect(groupingBy(CoverageCitation::coverageId));
        return Dataset.of(
                dataset.counts(),
                dataset.coverage().stream()
                        .map(row -> CoverageDetail.of(row, citations.getOrDefault(row.id(), List.of())))
                        .toList());
    }
}
