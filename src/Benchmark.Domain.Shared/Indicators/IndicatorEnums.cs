namespace Benchmark.Indicators;

/// <summary>What kind of number an indicator is. Only the same kind may be compared.</summary>
public enum MeasurementKind
{
    /// <summary>A count on a day, such as households on 31 August.</summary>
    Stock = 1,

    /// <summary>A sum from 1 January; lengths never mix.</summary>
    Flow = 2,

    /// <summary>A mean over the period.</summary>
    Average = 3,

    /// <summary>A share or rate.</summary>
    Rate = 4,
}

/// <summary>Which way is good. Without direction an indicator is never coloured.</summary>
public enum Direction
{
    None = 0,
    Higher = 1,
    Lower = 2,
}

/// <summary>Whom a value speaks of (Kolada's T, K, M).</summary>
public enum Sex
{
    Total = 0,
    Women = 1,
    Men = 2,
}

/// <summary>The kinds of value. Variance is always derived and so isn't one.</summary>
public enum ValueKind
{
    /// <summary>Utfall.</summary>
    Outcome = 1,

    /// <summary>Målvärde.</summary>
    Target = 2,

    /// <summary>Budget.</summary>
    Budget = 3,

    /// <summary>Prognos.</summary>
    Forecast = 4,
}

/// <summary>Why there is no value. Missing is not zero.</summary>
public enum MissingReason
{
    /// <summary><c>-</c> bortfall: should have been delivered.</summary>
    NotDelivered = 1,

    /// <summary><c>.</c> ej tillämplig.</summary>
    NotApplicable = 2,

    /// <summary><c>..</c> too few people to be shown.</summary>
    Suppressed = 3,

    /// <summary>Not yet collected.</summary>
    NotYetCollected = 4,
}

/// <summary>What small-number rule an indicator meets at publication.</summary>
public enum Disclosure
{
    /// <summary>Nothing about individuals.</summary>
    None = 0,

    /// <summary>A count of people or households: 1–4 is hidden.</summary>
    PersonCount = 1,

    /// <summary>A share of people: hidden when numerator, remainder or base is small.</summary>
    PersonShare = 2,
}
