package org.cstorecords.dataset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.cstorecords.version.CurrentRelease;
import org.cstorecords.version.CurrentVersion;
import org.cstorecords.version.DatasetVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.lang.Contract;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;
import org.springframework.web.ErrorResponseException;

/**
 * Cache of the archive of the current version. The first request for a version writes the archive. Concurrent
 * requests wait for it without a database connection.
 */
@Component
class DataPackages implements CurrentRelease, DisposableBean {

    private static final String RETRY_AFTER_SECONDS = "60";
    private static final long LOCK_TIMEOUT_SECONDS = 5;

    private final CurrentVersion current;
    private final DataPackageService service;
    private final ReentrantLock lock = new ReentrantLock();
    private volatile @Nullable DataPackage newest;
    private @Nullable DataPackage previous;

    DataPackages(CurrentVersion current, DataPackageService service) {
        this.current = current;
        this.service = service;
    }

    /**
     * Returns the archive of the current version.
     *
     * @throws ErrorResponseException with status 503 if the dataset is empty, the archive cannot be written, or
     *     another request is still writing it after {@value #LOCK_TIMEOUT_SECONDS} seconds
     */
    DataPackage newest() throws IOException {
        DataPackage cached = newest;
        if (isCurrent(cached)) {
            return cached;
        }
        if (!tryLock()) {
            throw unavailable(null);
        }
        try {
            cached = newest;
            if (isCurrent(cached)) {
                return cached;
            }
            DataPackage written = write();
            // Clients can still be downloading the archive that was the newest until now.
            delete(previous);
            previous = cached;
            newest = written;
            return written;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public String name() {
        try {
            return newest().releaseName();
        } catch (IOException e) {
            throw unavailable(e);
        }
    }

    private boolean tryLock() {
        try {
            return lock.tryLock(LOCK_TIMEOUT_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw unavailable(e);
        }
    }

    private DataPackage write() {
        try {
            return service.write();
        } catch (IOException | UncheckedIOException e) {
            throw unavailable(e);
        }
    }

    private static ErrorResponseException unavailable(@Nullable Exception cause) {
        ErrorResponseException unavailable = new ErrorResponseException(HttpStatus.SERVICE_UNAVAILABLE, cause);
        unavailable.getHeaders().set(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        return unavailable;
    }

    @Override
    public void destroy() throws IOException {
        delete(previous);
        delete(newest);
    }

    @Contract("null -> false")
    private boolean isCurrent(@Nullable DataPackage cached) {
        DatasetVersion version = current.get();
        if (version == null) {
            throw unavailable(null);
        }
        // The operating system may delete temporary files.
        return cached != null && cached.version().published().equals(version.published()) && cached.isIntact();
    }

    private static void delete(@Nullable DataPackage old) throws IOException {
        if (old != null) {
            FileSystemUtils.deleteRecursively(old.file().getParent());
        }
    }
}
