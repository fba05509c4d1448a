using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Benchmark.Web.Infrastructure.Errors;

/// <summary>Which HTTP status an exception is answered with.</summary>
internal static class ErrorStatus
{
    private static readonly Dictionary<string, int> ByCode = new(StringComparer.Ordinal)
    {
        [BenchmarkErrorCodes.NotFound] = StatusCodes.Status404NotFound,
        [BenchmarkErrorCodes.PermissionDenied] = StatusCodes.Status403Forbidden,
        [BenchmarkErrorCodes.Concurrency] = StatusCodes.Status409Conflict,
        [BenchmarkErrorCodes.ValueRequired] = StatusCodes.Status400BadRequest,
        [BenchmarkErrorCodes.TextTooLong] = StatusCodes.Status400BadRequest,
        [BenchmarkErrorCodes.Reports.WrongStage] = StatusCodes.Status409Conflict,
        [BenchmarkErrorCodes.Reports.AlreadyExists] = StatusCodes.Status409Conflict,
        [BenchmarkErrorCodes.Reports.InvalidPeriod] = StatusCodes.Status400BadRequest,
        [BenchmarkErrorCodes.Imports.ReportChanged] = StatusCodes.Status409Conflict,
        [BenchmarkErrorCodes.Imports.NotReviewable] = StatusCodes.Status409Conflict,
        [BenchmarkErrorCodes.Imports.FileTooLarge] = StatusCodes.Status413PayloadTooLarge,
        [BenchmarkErrorCodes.Imports.DecidedMeanwhile] = StatusCodes.Status409Conflict,
        [BenchmarkErrorCodes.Imports.Unreadable] = StatusCodes.Status422UnprocessableEntity,
        [BenchmarkErrorCodes.Imports.FileEmpty] = StatusCodes.Status400BadRequest,
        [BenchmarkErrorCodes.Tenants.Unknown] = StatusCodes.Status403Forbidden,
        [BenchmarkErrorCodes.Tenants.Inactive] = StatusCodes.Status403Forbidden,
        [BenchmarkErrorCodes.Tenants.Foreign] = StatusCodes.Status404NotFound,
        [BenchmarkErrorCodes.Tenants.AlreadyExists] = StatusCodes.Status409Conflict,
        [BenchmarkErrorCodes.Tenants.LastAdministrator] = StatusCodes.Status409Conflict,
        [BenchmarkErrorCodes.Comparisons.UnknownIndicator] = StatusCodes.Status404NotFound,
        [BenchmarkErrorCodes.Comparisons.UnknownPeriod] = StatusCodes.Status404NotFound,
        [BenchmarkErrorCodes.Comparisons.UnknownGroup] = StatusCodes.Status404NotFound,
        [BenchmarkErrorCodes.Comparisons.UnknownMunicipality] = StatusCodes.Status404NotFound,
        [BenchmarkErrorCodes.Comparisons.UnknownParameter] = StatusCodes.Status400BadRequest,
        [BenchmarkErrorCodes.Comparisons.NoParameters] = StatusCodes.Status400BadRequest,
        [BenchmarkErrorCodes.Comparisons.UnknownParameterValue] = StatusCodes.Status400BadRequest,
        [BenchmarkErrorCodes.Comparisons.WorkingNeedsMunicipality] = StatusCodes.Status400BadRequest,
        [BenchmarkErrorCodes.Comparisons.NotSexDivided] = StatusCodes.Status404NotFound,
        [BenchmarkErrorCodes.Comparisons.NoExpectedValue] = StatusCodes.Status404NotFound,
        [BenchmarkErrorCodes.Comparisons.UnknownSex] = StatusCodes.Status400BadRequest,
        [BenchmarkErrorCodes.Comparisons.PeriodNotBegun] = StatusCodes.Status400BadRequest,
        [BenchmarkErrorCodes.Comparisons.GroupNeedsMunicipality] = StatusCodes.Status400BadRequest,
        [BenchmarkErrorCodes.Comparisons.EmptyList] = StatusCodes.Status400BadRequest,
        [BenchmarkErrorCodes.Comparisons.TooManyChosen] = StatusCodes.Status400BadRequest,
        [BenchmarkErrorCodes.Comparisons.ChosenWithOtherGroup] = StatusCodes.Status400BadRequest,
        [BenchmarkErrorCodes.Comparisons.SideBySideCount] = StatusCodes.Status400BadRequest,
        [BenchmarkErrorCodes.Comparisons.SideBySideTwice] = StatusCodes.Status400BadRequest,
        [BenchmarkErrorCodes.Comparisons.UnknownArea] = StatusCodes.Status404NotFound,
        [BenchmarkErrorCodes.Comparisons.TotalNotComparable] = StatusCodes.Status400BadRequest,
        [BenchmarkErrorCodes.Comparisons.NoHouseholds] = StatusCodes.Status400BadRequest,
        [BenchmarkErrorCodes.ReferenceValues.UnknownYear] = StatusCodes.Status404NotFound,
        [BenchmarkErrorCodes.ReferenceValues.RunFinished] = StatusCodes.Status409Conflict,
        [BenchmarkErrorCodes.Groups.NameTaken] = StatusCodes.Status409Conflict,
        [BenchmarkErrorCodes.Groups.AlreadyShared] = StatusCodes.Status409Conflict,
        [BenchmarkErrorCodes.Groups.NotShared] = StatusCodes.Status409Conflict,
        [BenchmarkErrorCodes.Groups.UnknownLink] = StatusCodes.Status404NotFound,
        [BenchmarkErrorCodes.Snapshots.Unknown] = StatusCodes.Status404NotFound,
        [BenchmarkErrorCodes.Snapshots.Withdrawn] = StatusCodes.Status410Gone,
        [BenchmarkErrorCodes.StatusBoards.UnknownBoard] = StatusCodes.Status404NotFound,
        [BenchmarkErrorCodes.StatusBoards.UnknownPeriod] = StatusCodes.Status404NotFound,
        [BenchmarkErrorCodes.StatusBoards.UnknownVersion] = StatusCodes.Status404NotFound,
        [BenchmarkErrorCodes.StatusBoards.UnknownGoal] = StatusCodes.Status400BadRequest,
        [BenchmarkErrorCodes.StatusBoards.UnknownStatus] = StatusCodes.Status400BadRequest,
    };

    /// <summary>400 when the request can't be read, 404, 403, 409 and 413 as named, 422 for other rules, else 500.</summary>
    public static int Of(Exception exception) => exception switch
    {
        BusinessException rule => ByCode.GetValueOrDefault(rule.Code, StatusCodes.Status422UnprocessableEntity),
        BadHttpRequestException request => request.StatusCode,
        _ when IsConflict(exception) => StatusCodes.Status409Conflict,
        OperationCanceledException => StatusCodes.Status499ClientClosedRequest,
        _ => StatusCodes.Status500InternalServerError,
    };

    /// <summary>The code of an exception that isn't a rule's; null for a fault of ours.</summary>
    public static string? CodeOf(Exception exception) => exception switch
    {
        BusinessException rule => rule.Code,
        _ when IsConflict(exception) => BenchmarkErrorCodes.Concurrency,
        _ => null,
    };

    // Two at once: the other one changed the same row, wrote the same thing first, or both waited for each other. Entity Framework
    // wraps what might succeed the next time once more.
    private static bool IsConflict(Exception? exception) => exception switch
    {
        null => false,
        DbUpdateConcurrencyException => true,
        PostgresException { SqlState: PostgresErrorCodes.UniqueViolation or PostgresErrorCodes.DeadlockDetected or PostgresErrorCodes.SerializationFailure } => true,
        _ => IsConflict(exception.InnerException),
    };
}
