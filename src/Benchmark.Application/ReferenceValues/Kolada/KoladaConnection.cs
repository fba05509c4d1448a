using System.Net;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.Extensions.Options;
using Polly;
using Polly.Retry;

namespace Benchmark.ReferenceValues.Kolada;

/// <summary>One question and its answer: in pace, within size and time, asked again while the source is out of order.</summary>
internal sealed class KoladaConnection
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { NumberHandling = JsonNumberHandling.AllowReadingFromString };

    private readonly HttpClient _http;
    private readonly RequestPace _pace;
    private readonly KoladaOptions _options;
    private readonly TimeProvider _clock;
    private readonly ResiliencePipeline _patience;

    public KoladaConnection(HttpClient http, RequestPace pace, IOptions<KoladaOptions> options, TimeProvider clock)
    {
        _http = http;
        _pace = pace;
        _options = options.Value;
        _clock = clock;
        _patience = _options.Retries == 0 ? ResiliencePipeline.Empty : new ResiliencePipelineBuilder { TimeProvider = clock }
            .AddRetry(new RetryStrategyOptions
            {
                MaxRetryAttempts = _options.Retries,
                BackoffType = DelayBackoffType.Exponential,
                Delay = TimeSpan.FromSeconds(1),
                UseJitter = true,
                ShouldHandle = new PredicateBuilder().Handle<ReferenceSourceException>(e => e.Failure.IsOfSource() && !(e.RetryAfter > _options.MaxRetryAfter)),
                DelayGenerator = attempt => ValueTask.FromResult((attempt.Outcome.Exception as ReferenceSourceException)?.RetryAfter),
            })
            .Build();
    }

    /// <summary>The page at an address below the configured one.</summary>
    /// <exception cref="ReferenceSourceException">There is no answer that can be used.</exception>
    public async Task<KoladaPage<T>> GetAsync<T>(Uri address, CancellationToken cancellationToken) =>
        await _patience.ExecuteAsync(async token => await AskAsync<T>(address, token), cancellationToken);

    private async Task<KoladaPage<T>> AskAsync<T>(Uri address, CancellationToken cancellationToken)
    {
        await _pace.WaitAsync(cancellationToken);

        // The network's own time: waits between questions are the only ones that a test may skip.
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(_options.RequestTimeout);
        try
        {
            using var response = await _http.GetAsync(address, HttpCompletionOption.ResponseHeadersRead, patience.Token);
            RequireData(response);
            await response.Content.LoadIntoBufferAsync(_options.MaxPageBytes, patience.Token);
            var page = JsonSerializer.Deserialize<KoladaPage<T>>(await response.Content.ReadAsByteArrayAsync(patience.Token), Json);
            return page?.Values is null ? throw new ReferenceSourceException(ReferenceFailure.NotData, address.PathAndQuery) : page;
        }
        catch (OperationCanceledException cause) when (!cancellationToken.IsCancellationRequested)
        {
            throw new ReferenceSourceException(ReferenceFailure.TimedOut, address.PathAndQuery, cause: cause);
        }
        catch (HttpRequestException cause) when (cause.HttpRequestError == HttpRequestError.ConfigurationLimitExceeded)
        {
            throw new ReferenceSourceException(ReferenceFailure.TooLarge, address.PathAndQuery, cause: cause);
        }
        catch (Exception cause) when (cause is HttpRequestException or IOException)
        {
            throw new ReferenceSourceException(ReferenceFailure.Unreachable, address.PathAndQuery, cause: cause);
        }
        catch (JsonException cause)
        {
            throw new ReferenceSourceException(ReferenceFailure.NotData, address.PathAndQuery, cause: cause);
        }
    }

    private void RequireData(HttpResponseMessage response)
    {
        if (response.StatusCode == HttpStatusCode.OK)
        {
            var type = response.Content.Headers.ContentType?.MediaType;
            if (type is null || !type.EndsWith("json", StringComparison.OrdinalIgnoreCase))
            {
                throw new ReferenceSourceException(ReferenceFailure.NotData, type);
            }

            return;
        }

        var status = (int)response.StatusCode;
        var failure = status switch
        {
            429 => ReferenceFailure.TooManyRequests,
            408 or >= 500 => ReferenceFailure.ServerError,
            >= 300 and < 400 => ReferenceFailure.ForeignAddress,
            _ => ReferenceFailure.Refused,
        };
        throw new ReferenceSourceException(failure, $"HTTP {status}", AskedToWait(response));
    }

    private TimeSpan? AskedToWait(HttpResponseMessage response)
    {
        var wait = response.Headers.RetryAfter is not { } after ? null : after.Delta ?? (after.Date - _clock.GetUtcNow());
        return wait < TimeSpan.Zero ? TimeSpan.Zero : wait;
    }
}
