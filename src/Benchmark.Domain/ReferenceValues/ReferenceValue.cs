using Benchmark.Indicators;

namespace Benchmark.ReferenceValues;

/// <summary>
/// A value fetched from Kolada, in one revision. It stands beside the kommuner's own figures and never among them. When the
/// source changes it a revision is added; the earlier one stays as it was. Host-owned, read by everyone.
/// </summary>
public class ReferenceValue
{
    /// <exception cref="BusinessException">Both or neither of value and reason.</exception>
    public ReferenceValue(string koladaId, ReferenceKey key, decimal? value, MissingReason? missing, int revision, DateTimeOffset fetchedAt)
    {
        Id = Guid.CreateVersion7();
        KoladaId = Check.Required(koladaId, nameof(KoladaId), IndicatorConsts.MaxKoladaIdLength);
        ValueOrReason.Require(value, missing, KoladaId);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(revision);
        MunicipalityCode = key.MunicipalityCode;
        Year = key.Year;
        Sex = key.Sex;
        Value = value;
        Missing = missing;
        Revision = revision;
        FetchedAt = fetchedAt;
        IsCurrent = true;
    }

    private ReferenceValue()
    {
    }

    public Guid Id { get; private set; }

    public string KoladaId { get; private set; } = null!;

    public string MunicipalityCode { get; private set; } = null!;

    public int Year { get; private set; }

    public Sex Sex { get; private set; }

    /// <summary>In the unit of the indicator that has the Kolada id.</summary>
    public decimal? Value { get; private set; }

    /// <summary>By the source's sign; a value that the source has withdrawn is <see cref="MissingReason.NotDelivered"/>.</summary>
    public MissingReason? Missing { get; private set; }

    /// <summary>From 1.</summary>
    public int Revision { get; private set; }

    public DateTimeOffset FetchedAt { get; private set; }

    /// <summary>Whether it is what the source says now.</summary>
    public bool IsCurrent { get; private set; }

    /// <summary>What it speaks of.</summary>
    public ReferenceKey Key => new(MunicipalityCode, Year, Sex);

    /// <summary>A later revision has come.</summary>
    public void StandBack() => IsCurrent = false;

    /// <summary>The next revision, when the source says something else than this one; null when it says the same.</summary>
    public ReferenceValue? Revise(decimal? value, MissingReason? missing, DateTimeOffset fetchedAt) =>
        value == Value && missing == Missing ? null : new ReferenceValue(KoladaId, Key, value, missing, Revision + 1, fetchedAt);
}
