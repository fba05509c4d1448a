namespace Benchmark.Formatting;

/// <summary>How large a unit an amount is shown in.</summary>
public enum MoneyUnit
{
    /// <summary>mnkr from a million, tkr from ten thousand, else kr.</summary>
    Auto = 0,

    /// <summary>Kronor.</summary>
    Kronor = 1,

    /// <summary>Thousands: tkr.</summary>
    Thousands = 2,

    /// <summary>Millions with one decimal: mnkr.</summary>
    Millions = 3,
}
