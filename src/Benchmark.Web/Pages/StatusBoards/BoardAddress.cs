using System.Globalization;
using Benchmark.Assignments;
using Benchmark.HttpApi.Comparisons;
using Benchmark.StatusBoards;

namespace Benchmark.Web.Pages.StatusBoards;

/// <summary>The query string of a board, and back.</summary>
public static class BoardAddress
{
    public const string Status = "status";
    public const string Goal = "mal";
    public const string Version = "version";

    private static readonly Dictionary<AssignmentStatus, string> Codes = new()
    {
        [AssignmentStatus.Completed] = "completed",
        [AssignmentStatus.Started] = "started",
        [AssignmentStatus.Waiting] = "waiting",
        [AssignmentStatus.Delayed] = "delayed",
        [AssignmentStatus.Stopped] = "stopped",
        [AssignmentStatus.NotStarted] = "not-started",
    };

    /// <summary>As addresses, scripts and style sheets write a status.</summary>
    public static string Code(AssignmentStatus status) => Codes[status];

    /// <exception cref="BusinessException">A parameter or a status that isn't known.</exception>
    public static GetStatusBoardDto Read(string municipality, string board, string period, IQueryCollection query)
    {
        QueryParameters.RequireOnly(query, Status, Goal, Version);
        return new GetStatusBoardDto(
            municipality,
            board,
            period,
            QueryParameters.Read(query, Version) is { } version ? ReadVersion(version) : null,
            QueryParameters.Read(query, Status) is { } status ? ReadStatus(status) : null,
            QueryParameters.Read(query, Goal));
    }

    /// <summary>Query string with a filter; empty when nothing is filtered.</summary>
    public static string Query(int? version, AssignmentStatus? status, string? goal)
    {
        var query = default(QueryString);
        query = version is { } number ? query.Add(Version, number.ToString(CultureInfo.InvariantCulture)) : query;
        query = goal is not null ? query.Add(Goal, goal) : query;
        query = status is { } chosen ? query.Add(Status, Code(chosen)) : query;
        return query.ToUriComponent();
    }

    // No version is numbered 0: what can't be read is answered as a version that isn't there.
    private static int ReadVersion(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : 0;

    private static AssignmentStatus ReadStatus(string code)
    {
        foreach (var (status, known) in Codes)
        {
            if (string.Equals(known, code, StringComparison.OrdinalIgnoreCase))
            {
                return status;
            }
        }

        throw new BusinessException(BenchmarkErrorCodes.StatusBoards.UnknownStatus)
            .WithData("status", code)
            .WithData("valid", string.Join(", ", Codes.Values));
    }
}
