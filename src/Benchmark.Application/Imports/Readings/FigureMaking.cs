using Benchmark.Imports.Checks;
using Benchmark.Indicators;
using Benchmark.Reports;

namespace Benchmark.Imports.Readings;

/// <summary>Makes rows of the draft of a printed row that is a certain indicator.</summary>
internal sealed class FigureMaking(CheckContext checks, string fileName)
{
    /// <summary>One figure a usable value, and whether its period has to be looked at.</summary>
    public IEnumerable<(DraftFigure Figure, bool IsPeriodDoubtful)> Make(PrintedRow row, Indicator indicator)
    {
        foreach (var value in row.Values.Where(v => v.IsUsable && (v.Sex == Sex.Total || indicator.IsSexDivided)))
        {
            var figure = new DraftFigure(
                indicator.Code,
                value.Kind!.Value,
                value.Period!,
                InUnit(indicator, row.Unit, value.Amount),
                Printed: value.Text,
                Sex: value.Sex,
                AsOf: value.AsOf,
                Source: new SourceRef(fileName, Page: row.Page, Line: row.Line));
            // A list without a head says its period somewhere above, or not at all.
            yield return (figure, value.IsPeriodGuessed || !(ReportPeriod.TryParse(value.Period, out var period) && indicator.IsFollowedUp(period.Value)));
        }
    }

    // The shared model holds money in kronor.
    private decimal InUnit(Indicator indicator, string? printed, decimal value) =>
        checks.Units[indicator.UnitCode].IsMoney ? value * PrintedUnits.Kronor(printed) : value;
}
