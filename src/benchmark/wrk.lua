-- Requests the URLs of a file in random order. A line is a URL, or a URL, a tab and the entity tag that the client sends.
-- Prints the results as a line of JSON.
local requests = {}

function init(args)
  math.randomseed(tonumber(args[2]))
  for line in io.lines(args[1]) do
    local url, tag = line:match("^([^\t]*)\t(.*)$")
    requests[#requests + 1] = wrk.format("GET", url or line, tag and { ["If-None-Match"] = tag })
  end
end

function request()
  return requests[math.random(#requests)]
end

function done(summary, latency)
  local errors = summary.errors
  io.write(string.format(
    '\n{"requests": %d, "seconds": %f, "bytes": %d, "failed": %d, "p50": %f, "p99": %f, "p999": %f, "longest": %f}\n',
    summary.requests, summary.duration / 1e6, summary.bytes,
    errors.connect + errors.read + errors.write + errors.status + errors.timeout,
    latency:percentile(50) / 1e3, latency:percentile(99) / 1e3, latency:percentile(99.9) / 1e3, latency.max / 1e3))
end
