using Benchmark.Indicators;

namespace Benchmark.Comparisons.Money;

/// <summary>Areas with what they are part of and what is part of them.</summary>
internal sealed class MoneyAreas(ComparisonReference reference)
{
    /// <exception cref="BusinessException">Unknown, or the boards' total.</exception>
    public ActivityArea Comparable(string code, IEnumerable<string> valid) => code.ToLowerInvariant() switch
    {
        FinanceCodes.BoardTotal => throw new BusinessException(BenchmarkErrorCodes.Comparisons.TotalNotComparable).WithData("valid", string.Join(", ", valid)),
        var area => Find(area) ?? throw new BusinessException(BenchmarkErrorCodes.Comparisons.UnknownArea)
            .WithData("area", code)
            .WithData("valid", string.Join(", ", valid)),
    };

    public MoneyAreaRefDto ToDto(ActivityArea area) => new(
        area.Code,
        new(area.NameSv, area.NameEn),
        area.ParentCode is { } parent && Find(parent) is { } above ? Name(above) : null,
        [.. reference.Areas.Where(a => a.ParentCode == area.Code).Select(Name)],
        area.Code == FinanceCodes.SocialAssistanceTogether);

    private ActivityArea? Find(string code) => reference.Areas.FirstOrDefault(a => a.Code == code);

    private static AreaNameDto Name(ActivityArea area) => new(area.Code, new(area.NameSv, area.NameEn));
}
