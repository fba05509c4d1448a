using Benchmark.Imports;
using Microsoft.AspNetCore.Mvc;

namespace Benchmark.HttpApi.Reports;

/// <summary>A new report's address and id.</summary>
/// <param name="Id">The report.</param>
public sealed record CreatedReportResource(Guid Id);

/// <summary>Why a hand-in was refused.</summary>
public sealed class RefusedHandInResource : ProblemDetails
{
    /// <summary>Namespaced, for programs.</summary>
    public required string Code { get; init; }

    /// <summary>Errors and warnings, each with the row of the body that it speaks of.</summary>
    public required IReadOnlyList<FindingDto> Findings { get; init; }
}

/// <summary>Why a report isn't handed over.</summary>
public sealed class RefusedSubmissionResource : ProblemDetails
{
    /// <summary>Namespaced, for programs.</summary>
    public required string Code { get; init; }

    /// <summary>The errors to mend, or the serious warnings to accept with a reason; null when it isn't about them.</summary>
    public IReadOnlyList<FindingDto>? Findings { get; init; }
}

/// <summary>What became of uploaded files.</summary>
/// <param name="ImportId">The hand-in; a person reviews it under <c>/rapporter/{id}/granska/{importId}</c>.</param>
/// <param name="Rows">Rows that were read.</param>
/// <param name="NewRows">Rows the report doesn't have.</param>
/// <param name="ChangedRows">Rows the report has otherwise.</param>
/// <param name="BrokenRows">Rows with errors, which are left out.</param>
/// <param name="Findings">Errors and warnings.</param>
public sealed record UploadResource(Guid ImportId, int Rows, int NewRows, int ChangedRows, int BrokenRows, IReadOnlyList<FindingDto> Findings);
