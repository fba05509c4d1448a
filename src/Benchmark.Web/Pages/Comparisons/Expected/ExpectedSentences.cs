using Benchmark.Comparisons;
using Benchmark.Comparisons.Expected;
using Benchmark.Formatting;

namespace Benchmark.Web.Pages.Comparisons.Expected;

/// <summary>What expected values say, in sentences: association, never cause, and never a grade.</summary>
/// <param name="Expected">What is shown.</param>
/// <param name="Words">The language's words.</param>
public sealed record ExpectedSentences(ExpectedDto Expected, ComparisonWords Words)
{
    // Shares of differences are small numbers of digits: a hundredth of R² is as much as can be trusted.
    private const int ShareDecimals = 2;

    private IndicatorDto Indicator => Expected.Indicator;

    /// <summary>What a difference is counted in.</summary>
    public string DifferenceUnit => Words.DifferenceUnit(Indicator);

    /// <summary>The whole in one sentence.</summary>
    public string Finding
    {
        get
        {
            if (Expected.Model.NotShown is not null)
            {
                return Words["ExpectedNotShownHeading"];
            }

            if (Expected.Own is not { } own)
            {
                return Words["ExpectedFinding", DisplayFormat.Percent(Floor(Expected.Model.CrossValidated * 100, 0), 0)];
            }

            return Expected.Rows.FirstOrDefault(r => r.IsOwn) is { } row ? OfOwn(row) : Words["ExpectedOwnLacks", Words.Name(own)];
        }
    }

    /// <summary>Why nothing is shown.</summary>
    public string WhyNot => Expected.Model.NotShown == ExpectedReason.TooFew
        ? Words["ExpectedTooFew", Expected.Model.Count, ExpectedConsts.MinMunicipalities, Expected.Model.WithOutcome]
        : Words["ExpectedTooWeak", Share(Expected.Model.CrossValidated), Share((decimal)ExpectedConsts.MinCrossValidated), Expected.Model.Count];

    /// <summary>"0,62", rounded down so that it never says too much, and never reaches a limit that it doesn't.</summary>
    public static string Share(decimal? share) => DisplayFormat.Number(Floor(share, ShareDecimals), ShareDecimals);

    /// <summary>A figure in the indicator's decimals.</summary>
    public string Number(decimal? value) => DisplayFormat.Number(value, Indicator.Decimals);

    /// <summary>A figure with the indicator's unit.</summary>
    public string Value(decimal? value) => ComparisonWords.Value(Indicator, value);

    /// <summary>A distance: percentage points between shares, else the indicator's unit.</summary>
    public string Amount(decimal? value) => DisplayFormat.WithUnit(value, Indicator.Decimals, DifferenceUnit);

    /// <summary>"2,5–3,7 %".</summary>
    public string Interval(ExpectedRowDto row) => $"{Number(Possible(row.Expected - row.Margin))}–{Value(Possible(row.Expected + row.Margin))}";

    // A line knows nothing of where shares end.
    private decimal Possible(decimal value) => Indicator.Unit.Sv == "%" ? Math.Clamp(value, 0, 100) : value;

    /// <summary>"+0,6 procentenheter, ungefär 1 480 personer".</summary>
    public string Difference(ExpectedRowDto row)
    {
        var difference = DisplayFormat.Change(row.Difference, Indicator.Decimals) + (DifferenceUnit.Length > 0 ? '\u00a0' + DifferenceUnit : string.Empty);
        return HasPeople(row) ? Words["ExpectedDifferencePeople", difference, People(row)] : difference;
    }

    /// <summary>Where the outcome lies beside the interval.</summary>
    public string Where(ExpectedRowDto row) => Words[row switch
    {
        { IsOutside: false } => "ExpectedInside",
        { Difference: > 0 } => "ExpectedAbove",
        _ => "ExpectedBelow",
    }];

    /// <summary>How the expected value goes with one background indicator.</summary>
    public string InWords(ExpectedPredictorDto predictor) => predictor switch
    {
        { Dropped: DropReason.Constant } => Words["ExpectedConstant"],
        { Dropped: DropReason.FollowsFromOthers } => Words["ExpectedFollows"],
        _ when Math.Abs(predictor.PerUnit!.Value) <= predictor.Margin => Words["ExpectedNoClear"],
        { PerUnit: > 0 } => Words["ExpectedHigherWithHigher"],
        _ => Words["ExpectedLowerWithHigher"],
    };

    /// <summary>"2019 (48), 2018 (2)".</summary>
    public string Years(ExpectedPredictorDto predictor) =>
        string.Join(", ", predictor.Years.Select(y => Words["ExpectedYear", y.Year.ToString(System.Globalization.CultureInfo.InvariantCulture), y.Count]));

    private string OfOwn(ExpectedRowDto row)
    {
        var name = Words.Name(row.Municipality);
        var (expected, margin) = (Number(row.Expected), Number(row.Margin));
        return row.Outcome is null
            ? Words["ExpectedOwnNoOutcome", name, Value(row.Expected), margin]
            : HasPeople(row)
                ? Words["ExpectedOwnPeople", name, Value(row.Outcome), expected, margin, People(row)]
                : Words["ExpectedOwn", name, Value(row.Outcome), expected, margin];
    }

    // A difference that is none when it is shown has no people to show either.
    private bool HasPeople(ExpectedRowDto row) => row.People is > 0 && Math.Round(row.Difference!.Value, Indicator.Decimals, MidpointRounding.AwayFromZero) != 0;

    private string People(ExpectedRowDto row) => $"{DisplayFormat.Number(row.People)} {Expected.Counted!.Unit}";

    private static decimal? Floor(decimal? value, int decimals)
    {
        var step = (decimal)Math.Pow(10, decimals);
        return value is { } number ? Math.Floor(number * step) / step : null;
    }
}
