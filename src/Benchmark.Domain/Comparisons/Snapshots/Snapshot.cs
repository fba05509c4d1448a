namespace Benchmark.Comparisons.Snapshots;

/// <summary>
/// An answer as it was shown one day, kept for a board paper. Published, so it has no tenant; never changed and never taken
/// away: the database lets the application do neither. One that was saved by mistake gets a <see cref="SnapshotWithdrawal"/>.
/// </summary>
public class Snapshot
{
    /// <param name="kind">Which answer it is.</param>
    /// <param name="municipalityCode">The kommun that saved it; null for the host.</param>
    /// <param name="title">What the one who saved it calls it.</param>
    /// <param name="savedAt">When.</param>
    /// <param name="envelopeVersion">How <paramref name="envelope"/> is written.</param>
    /// <param name="envelope">The answer and all that is kept with it, as JSON.</param>
    public Snapshot(SnapshotKind kind, string? municipalityCode, string title, DateTimeOffset savedAt, int envelopeVersion, string envelope)
    {
        Id = RandomCode.Of(SnapshotConsts.IdLength);
        Kind = kind;
        MunicipalityCode = municipalityCode;
        Title = Check.Required(title, nameof(Title), SnapshotConsts.MaxTitleLength);
        SavedAt = savedAt;
        EnvelopeVersion = envelopeVersion;
        Envelope = envelope;
    }

    private Snapshot()
    {
    }

    /// <summary>Its part of an address.</summary>
    public string Id { get; private set; } = null!;

    public SnapshotKind Kind { get; private set; }

    public string? MunicipalityCode { get; private set; }

    public string Title { get; private set; } = null!;

    public DateTimeOffset SavedAt { get; private set; }

    public int EnvelopeVersion { get; private set; }

    public string Envelope { get; private set; } = null!;
}
