package org.cstorecords.web.edge;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.StandardSocketOptions;
import org.apache.coyote.ErrorState;
import org.apache.coyote.Processor;
import org.apache.coyote.Request;
import org.apache.coyote.Response;
import org.apache.coyote.http11.Http11NioProtocol;
import org.apache.coyote.http11.Http11Processor;
import org.apache.tomcat.util.net.NioChannel;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/**
 * Tomcat's HTTP/1.1 with two corrections. If a response fails after its beginning was sent, the connection is reset: Tomcat only
 * closes it, and an HTTP/1.0 client takes that for the end of a complete response. Partial content is not compressed: Tomcat would
 * send a {@code Content-Range} of other bytes.
 */
public class CorrectedHttp11Protocol extends Http11NioProtocol {

    /** Makes the protocol of a connector. Tomcat calls it by the name of the class. */
    public CorrectedHttp11Protocol() {}

    @Override
    protected Processor createProcessor() {
        return new ResettingProcessor(this);
    }

    @Override
    public boolean useCompression(Request request, Response response) {
        if (response.getStatus() == HttpServletResponse.SC_PARTIAL_CONTENT) {
            return false;
        }
        String vary = response.getMimeHeaders().getHeader(HttpHeaders.VARY);
        boolean compressed = super.useCompression(request, response);
        if (vary != null && vary.contains(HttpHeaders.ACCEPT_ENCODING)) {
            // Tomcat appends the same name in lower case.
            response.getMimeHeaders().setValue(HttpHeaders.VARY).setString(vary);
        }
        return compressed;
    }

    private static final class ResettingProcessor extends Http11Processor {

        ResettingProcessor(CorrectedHttp11Protocol protocol) {
            super(protocol, protocol.getAdapter());
        }

        @Override
        protected void setErrorState(ErrorState state, @Nullable Throwable cause) {
            if (state == ErrorState.CLOSE_NOW
                    && response.isCommitted()
                    && socketWrapper.getSocket() instanceof NioChannel channel) {
                try {
                    channel.getIOChannel().setOption(StandardSocketOptions.SO_LINGER, 0);
                } catch (IOException e) {
                    getLog().debug("The connection is closed already", e);
                }
            }
            super.setErrorState(state, cause);
        }
    }
}
