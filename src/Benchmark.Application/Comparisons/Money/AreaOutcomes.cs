using Benchmark.Publishing;
using Benchmark.Reports;

namespace Benchmark.Comparisons.Money;

/// <summary>Net costs of one period by kommun, out of the amounts that are published.</summary>
internal static class AreaOutcomes
{
    /// <summary>The net cost of each kommun that says anything of the area.</summary>
    public static IEnumerable<MunicipalityNetCost> NetCosts(this IEnumerable<AreaOutcome> outcomes, ReportPeriod period) => outcomes
        .GroupBy(o => o.MunicipalityCode)
        .Select(own => new MunicipalityNetCost(
            own.Key,
            new AreaAmounts(own.Select(o => (o.ItemCode, o.Amount, o.Missing))).NetCost,
            own.Any(o => Preliminary.Is(period, o.ReportedAt))));
}

/// <summary>One kommun's net cost of one area; null when nothing is said of it.</summary>
internal sealed record MunicipalityNetCost(string MunicipalityCode, StatedAmount? Amount, bool IsPreliminary);
