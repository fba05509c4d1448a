using Benchmark.Imports;

namespace Benchmark.Reports;

/// <summary>The spreadsheet to fill in, made for one report.</summary>
public interface IReportTemplateAppService : IApplicationService
{
    /// <summary>An xlsx with the board's indicators, areas, goals, open uppdrag and plans, and what was said before.</summary>
    Task<FileContentDto> CreateAsync(Guid reportId, CancellationToken cancellationToken = default);
}
