using Benchmark.Indicators;

namespace Benchmark.ReferenceValues;

/// <summary>
/// Kolada. Every answer is whole: what can't be read to its end, or can't be trusted, is a
/// <see cref="ReferenceSourceException"/>.
/// </summary>
public interface IReferenceSource
{
    /// <summary>Whether there is an address to ask at.</summary>
    bool IsConfigured { get; }

    /// <summary>Every indicator it has.</summary>
    Task<IReadOnlyList<SourceIndicator>> GetIndicatorsAsync(CancellationToken cancellationToken);

    /// <summary>Codes of the kommuner it knows.</summary>
    Task<IReadOnlySet<string>> GetMunicipalitiesAsync(CancellationToken cancellationToken);

    /// <summary>Its groups of kommuner, those of similar ones among them.</summary>
    Task<IReadOnlyList<SourceGroup>> GetGroupsAsync(CancellationToken cancellationToken);

    /// <summary>The values of one indicator; with a date only those changed since, withdrawn ones among them.</summary>
    Task<IReadOnlyList<SourceValue>> GetValuesAsync(SourceQuestion question, CancellationToken cancellationToken);
}

/// <summary>What is asked of one indicator.</summary>
public sealed record SourceQuestion(string KoladaId, IReadOnlyCollection<string> MunicipalityCodes, int FirstYear, int LastYear, DateOnly? ChangedSince);

/// <summary>An indicator of the source.</summary>
public sealed record SourceIndicator(string Id, string Title);

/// <summary>A group of kommuner of the source.</summary>
public sealed record SourceGroup(string Title, IReadOnlyList<string> MunicipalityCodes);

/// <summary>A value as the source gives it, in its own unit.</summary>
public sealed record SourceValue(ReferenceKey Key, decimal? Value, MissingReason? Missing, bool IsWithdrawn);
