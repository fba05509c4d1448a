using Benchmark.Reports;

namespace Benchmark.Users;

/// <summary>Who is asking: a signed-in person, an API client, or a job. Register as a singleton: pooled contexts read it.</summary>
public interface ICurrentUser
{
    Guid? Id { get; }

    bool IsAuthenticated { get; }

    /// <summary>As shown in histories.</summary>
    string Name { get; }

    /// <summary>The page, endpoint, job or command that runs; stands in the audit log.</summary>
    string Process { get; }

    /// <summary>The same as an <see cref="Reports.Actor"/>.</summary>
    Actor Actor { get; }
}
