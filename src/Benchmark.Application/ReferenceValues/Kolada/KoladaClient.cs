using System.Globalization;
using Microsoft.Extensions.Options;

namespace Benchmark.ReferenceValues.Kolada;

/// <summary>Kolada's API, version 3.</summary>
internal sealed class KoladaClient(KoladaPages pages, IOptions<KoladaOptions> options) : IReferenceSource
{
    /// <summary>The most ids between two slashes; more is answered with 422.</summary>
    public const int MaxIds = 25;

    /// <summary>The most rows of a page.</summary>
    public const int PageSize = 5_000;

    private const string Municipality = "K";

    /// <inheritdoc />
    public bool IsConfigured => options.Value.BaseAddress is not null;

    /// <inheritdoc />
    public async Task<IReadOnlyList<SourceIndicator>> GetIndicatorsAsync(CancellationToken cancellationToken) =>
        [.. (await ReadAsync<KoladaEntry>("v3/kpi", cancellationToken)).Where(k => k.Id is not null).Select(k => new SourceIndicator(k.Id!, KoladaText.Read(k.Title)))];

    /// <inheritdoc />
    public async Task<IReadOnlySet<string>> GetMunicipalitiesAsync(CancellationToken cancellationToken) =>
        (await ReadAsync<KoladaEntry>("v3/municipality", cancellationToken)).Where(m => m.Type == Municipality).Select(m => m.Id).OfType<string>().ToHashSet(StringComparer.Ordinal);

    /// <inheritdoc />
    public async Task<IReadOnlyList<SourceGroup>> GetGroupsAsync(CancellationToken cancellationToken) =>
        [.. (await ReadAsync<KoladaGroup>("v3/municipality_groups", cancellationToken))
            .Select(g => new SourceGroup(KoladaText.Read(g.Title), [.. (g.Members ?? []).Select(m => m.Id).OfType<string>()]))];

    /// <inheritdoc />
    public async Task<IReadOnlyList<SourceValue>> GetValuesAsync(SourceQuestion question, CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(options.Value.IndicatorTimeout);
        try
        {
            var values = new List<SourceValue>();
            var years = Enumerable.Range(question.FirstYear, question.LastYear - question.FirstYear + 1).Select(y => y.ToString(CultureInfo.InvariantCulture)).ToList();
            foreach (var municipalities in question.MunicipalityCodes.Order(StringComparer.Ordinal).Chunk(MaxIds))
            {
                foreach (var period in years.Chunk(MaxIds))
                {
                    var path = $"v3/data/kpi/{Uri.EscapeDataString(question.KoladaId)}/municipality/{string.Join(',', municipalities)}/year/{string.Join(',', period)}";
                    var rows = await ReadAsync<KoladaRow>(path, patience.Token, question.ChangedSince);
                    values.AddRange(rows.SelectMany(row => KoladaReading.Read(question.KoladaId, row)));
                }
            }

            return values;
        }
        catch (OperationCanceledException cause) when (!cancellationToken.IsCancellationRequested)
        {
            throw new ReferenceSourceException(ReferenceFailure.TimedOut, question.KoladaId, cause: cause);
        }
    }

    private Task<List<T>> ReadAsync<T>(string path, CancellationToken cancellationToken, DateOnly? changedSince = null)
    {
        var since = changedSince is { } day ? "&from_date=" + day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : string.Empty;
        return pages.ReadAsync<T>(string.Create(CultureInfo.InvariantCulture, $"{path}?per_page={PageSize}{since}"), cancellationToken);
    }
}
